import type { PlanDocument } from '@app/domain';
import type { Language, Text } from '@app/texts';
import type { ApiProblem, Dto } from '../../../api';
import type { DraftState } from '../store/draft-store';

export const STEPS = [
  'facts',
  'guests',
  'itinerary',
  'tasks',
  'people',
  'reserve',
  'check',
] as const;
export type Step = (typeof STEPS)[number];

/** Where in the plan something is: by key, so that it is found after other changes. */
export interface Place {
  readonly step: Step;
  readonly item?: string;
  readonly department?: string;
  readonly task?: string;
  readonly field?: string;
  /** A 预案, and which of its prepared changes. */
  readonly branch?: string;
  readonly edit?: number;
  /** A line of the budget. */
  readonly line?: string;
  /** A fact of the reception. */
  readonly fact?: string;
}

/** A finding, or a fault of the form, with its place. */
export interface Note {
  readonly id: string;
  readonly code: string;
  readonly severity: 'block' | 'warn' | 'info';
  readonly message: string;
  readonly rule?: Dto['CitationDto'];
  readonly place: Place;
  /** A fault of the form: it is not waived, the plan is not saved until it is gone. */
  readonly isFault: boolean;
}

const ITEM = /^(?:document\.)?items\[(\d+)\](?:\.(\w+))?/;
const TASK = /^(?:document\.)?assignments\[(\d+)\](?:\.tasks\[(\d+)\](?:\.(\w+))?)?/;
const BRANCH = /^(?:document\.)?branches\[(\d+)\](?:\.edits\[(\d+)\])?/;
const BUDGET = /^(?:document\.)?budget(?:\[(\d+)\])?/;

/** The place of what a plan keeps in reserve, and of what it costs. */
function reserveAt(path: string, plan: PlanDocument, subject: string | undefined): Place | null {
  // A cost is put right in the budget, also where a price of the itinerary made it.
  if (subject?.startsWith('budget:')) return { step: 'reserve', line: subject.slice(7) };
  const [, branch, edit] = BRANCH.exec(path) ?? [];
  if (branch !== undefined) {
    const { key } = plan.branches?.[Number(branch)] ?? {};
    return { step: 'reserve', branch: key, ...(edit !== undefined && { edit: Number(edit) }) };
  }
  const budget = BUDGET.exec(path);
  if (!budget) return null;
  return { step: 'reserve', line: plan.budget?.[Number(budget[1])]?.key };
}

/** The place of a path like `items[2].start` or `assignments[0].tasks[3].due`. */
export function placeOf(path: string, plan: PlanDocument, subject?: string): Place {
  const reserve = reserveAt(path, plan, subject);
  if (reserve) return reserve;
  const [, item, field] = ITEM.exec(path) ?? [];
  if (item !== undefined) return { step: 'itinerary', item: plan.items[Number(item)]?.key, field };
  const [, assignment, task, of] = TASK.exec(path) ?? [];
  if (assignment !== undefined) {
    const at = plan.assignments[Number(assignment)];
    if (task === undefined) return { step: 'people', department: at?.department };
    const key = at?.tasks[Number(task)]?.key;
    return { step: 'tasks', department: at?.department, task: key, field: of };
  }
  const [kind, ...rest] = subject?.split(':') ?? [];
  if (kind === 'item') return { step: 'itinerary', item: rest.join(':') };
  if (kind === 'task') {
    const [department, ...key] = rest.join(':').split('/');
    return { step: 'tasks', department, task: key.join('/') };
  }
  if (kind === 'fact') return { step: 'facts', fact: rest.join(':') };
  return { step: 'check' };
}

/** What a place is called: the title of its item, the words of its task. */
function titleAt(plan: PlanDocument, place: Place): string | undefined {
  const { item, department, task, branch } = place;
  if (branch !== undefined) return plan.branches?.find((one) => one.key === branch)?.title;
  if (item !== undefined) return plan.items.find((one) => one.key === item)?.title;
  const own = plan.assignments.find((a) => a.department === department);
  return own?.tasks.find((one) => one.key === task)?.what;
}

/** A sentence names what it is about as people know it: by its title, not by its key or not at all. */
export function sayTitle(
  message: string,
  detail: string | undefined,
  title: string | undefined,
): string {
  if (title === undefined || title === '' || message.includes(title)) return message;
  const isKey = detail !== undefined && /^[\w.-]+$/.test(detail) && message.includes(detail);
  return isKey ? message.replace(detail, `「${title}」`) : `「${title}」${message}`;
}

/** Parts of an item or a task that are lists of their own: which of them is faulty is said. */
const PARTS: Readonly<Record<string, Text>> = {
  companions: { zh: '我方陪同', en: 'Companions' },
  vehicles: { zh: '车辆', en: 'Vehicles' },
  rooms: { zh: '房间', en: 'Rooms' },
  provisions: { zh: '用品与安排', en: 'Provisions' },
  checklist: { zh: '清单', en: 'Checklist' },
  title: { zh: '名称', en: 'Name' },
  what: { zh: '任务', en: 'Task' },
};

/** A fault of the form names what is faulty: 「会谈」我方陪同：不能为空。 */
export function sayField(
  path: string,
  title: string | undefined,
  message: string,
  language: Language,
): string {
  const names = path.match(/[a-z]+/gi) ?? [];
  const part = names.find((name) => Object.hasOwn(PARTS, name));
  const named = title ? `「${title}」` : '';
  if (part === undefined) return named && !message.includes(named) ? `${named}${message}` : message;
  return language === 'zh'
    ? `${named}${PARTS[part].zh}：${message}`
    : `${named} ${PARTS[part].en}: ${message}`.trim();
}

const RANK = { block: 0, warn: 1, info: 2 } as const;

function faultNotes(problem: ApiProblem | null, plan: PlanDocument, language: Language): Note[] {
  return (problem?.body?.errors ?? []).map(({ path, code, message }, index) => {
    const place = placeOf(path, plan);
    const said = sayField(path, titleAt(plan, place), message, language);
    const fault = { code, severity: 'block' as const, message: said, isFault: true };
    return { id: `fault-${index}`, ...fault, place };
  });
}

/** Findings in words that name what they are about, each with its place in `plan`. */
export function foundNotes(findings: DraftState['findings'], plan: PlanDocument): readonly Note[] {
  return findings
    .map(({ id, code, severity, message, rule, path, subject, detail }): Note => {
      const place = placeOf(path, plan, subject);
      const said = sayTitle(message, detail, titleAt(plan, place));
      return { ...{ id, code, severity, message: said, rule, place }, isFault: false };
    })
    .sort((a, b) => RANK[a.severity] - RANK[b.severity]);
}

/** Everything that was found, what blocks first, each with its place. */
export function notesOf(state: DraftState, language: Language): readonly Note[] {
  const { judged, findings, problem, phase } = state;
  const faults = phase === 'refused' ? faultNotes(problem, judged, language) : [];
  const found = foundNotes(findings, judged);
  return [...faults, ...found].sort((a, b) => RANK[a.severity] - RANK[b.severity]);
}

/** Id of the row of a place in the page; it is scrolled to and focused. */
export function rowId(place: Place): string {
  if (place.branch !== undefined) return `branch-${place.branch}`;
  if (place.line !== undefined) return `budget-${place.line}`;
  if (place.task !== undefined) return `task-${place.department}-${place.task}`;
  if (place.item !== undefined) return `item-${place.item}`;
  if (place.department !== undefined) return `department-${place.department}`;
  return `step-${place.step}`;
}
