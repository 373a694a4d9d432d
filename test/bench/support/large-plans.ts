import { createHash } from 'node:crypto';
import type { Anchors, Batch, Context, Judgement, PlanDocument, PlanTask } from '@app/domain';
import { HOLIDAYS, RULE_PACKS, STANDARDS } from '../../../libs/persistence/src/seed/law';
import { LARGE_DIRECTORY, largePlan } from '../../../libs/domain/src/testing/large-reception';

export const SIZES = [320, 1000, 3000, 10_000] as const;

const NOW = Date.parse('2026-03-01T00:00:00Z');
const ZONE = 'Asia/Shanghai';
const batch = (key: string, direction: Batch['direction'], at: string): Batch => ({
  ...{ key, direction, at: Date.parse(at) },
  ...{ mode: null, number: null, place: null, group: null },
});
const BATCHES = [
  batch('in', 'arrival', '2026-03-08T00:00:00Z'),
  batch('out', 'departure', '2026-12-11T12:00:00Z'),
];

export const LAW: Context['law'] = {
  packs: RULE_PACKS,
  standards: STANDARDS,
  holidays: HOLIDAYS,
  locality: 'CN-22',
};

export const ANCHORS: Anchors = {
  batches: BATCHES,
  approvedAt: null,
  zone: ZONE,
  holidays: LAW.holidays,
};

/** What the plans are judged by: all rules of a new installation. */
export const JUDGEMENT: Judgement = {
  anchors: ANCHORS,
  directory: LARGE_DIRECTORY,
  now: NOW,
  law: LAW,
  quiet: { zone: ZONE, from: 22 * 60, until: 7 * 60 },
  openFacts: [],
  facts: {
    ...{ profile: 'domestic', zone: ZONE, headCount: 12, batches: BATCHES },
    ...{ grade: '厅局级', leadGuestTitle: '副厅长' },
  },
};

export const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

/** A task as an office writes it, not just its times. */
const dress = (task: PlanTask, n: number): PlanTask => ({
  ...task,
  what: `${task.what} 车辆、座签、茶水准备到位`,
  standard: '提前到位，标识清楚，专人负责',
  cautions: n % 5 === 0 ? '注意来宾中有一位行动不便' : null,
  contact: '李强',
  contactPhone: '13900000001',
  checklist: [
    { key: 'a', what: '人员到位' },
    { key: 'b', what: '设备检查', reading: { unit: '℃', min: 22, max: 24 } },
  ],
  ...(n % 3 === 0 && task.phase === 'execute'
    ? { from: { anchor: `item:${task.item ?? ''}`, offset: '-PT90M' } }
    : {}),
  cites: ['R99'],
});

/** A plan of so many tasks with words, check-lists, windows and companions. */
export function realPlan(tasks: number): PlanDocument {
  const plan = largePlan(tasks);
  let n = 0;
  return {
    ...plan,
    items: plan.items.map((item) => ({
      ...item,
      headCount: 12,
      companions: [{ userId: 'leader', role: 'host', rank: 'bureau' }],
      ...(item.kind === 'meal'
        ? { meal: { form: 'working' as const, payer: 'host' as const, perHead: 10_000 } }
        : {}),
    })),
    assignments: plan.assignments.map((a) => ({
      ...a,
      tasks: a.tasks.map((t) => dress(t, n++)),
    })),
  };
}

/** The same plan a day of changes later: every tenth item moved, every tenth task reworded. */
export function changedPlan(plan: PlanDocument): PlanDocument {
  return {
    ...plan,
    items: plan.items.map((item, i) =>
      i % 10 === 0 ? { ...item, end: { anchor: `item:${item.key}`, offset: 'PT100M' } } : item,
    ),
    assignments: plan.assignments.map((a) => ({
      ...a,
      tasks: a.tasks.map((t, i) => (i % 10 === 0 ? { ...t, cautions: '改走东门' } : t)),
    })),
  };
}
