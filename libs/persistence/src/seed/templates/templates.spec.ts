import type { GeneratedPlan, Law, SopTemplate, TemplateFacts, TimePoint } from '@app/domain';
import {
  generatePlan,
  isAnchorTime,
  ITEM_KINDS,
  itemKind,
  lintPlan,
  parseDuration,
  resolveTimes,
  tasksOfPlan,
  taskPlanKey,
  templateFaults,
} from '@app/domain';
import { DEPARTMENTS } from '../departments.seed';
import { DRAFT_RULE_PACKS, HOLIDAYS, RULE_PACKS, STANDARDS } from '../law';
import { TASK_PACKS, TEMPLATES } from './index';
import { NOT_A_TASK } from './not-a-task';
import { ARRIVAL, factsFor, placeWith, stayOfDays } from './testing';

const CODES = new Set(DEPARTMENTS.map(({ code }) => code));
const templateOf = (code: string): SopTemplate => {
  const found = TEMPLATES.find((t) => t.code === code);
  if (!found) throw new Error(`no template ${code}`);
  return found;
};

/** Offsets that the packs really have, per R-line: `-PT60M`, with `real` where it hangs on the real end. */
function offsetsCiting(line: string): string[] {
  const say = (due: TimePoint): string => {
    if (!isAnchorTime(due)) return '?';
    return `${due.anchor}.${due.edge ?? 'start'} ${due.offset ?? '0'}${due.real ? ' real' : ''}`;
  };
  return TASK_PACKS.flatMap(({ tasks }) => tasks)
    .filter(({ task }) => task.cites?.includes(line))
    .flatMap(({ task }) => [say(task.due), ...(task.from ? [`from ${say(task.from)}`] : [])]);
}

describe('the seeded templates', () => {
  it('are at least six, each without a fault', () => {
    expect(TEMPLATES.length).toBeGreaterThanOrEqual(6);
    for (const template of TEMPLATES) {
      expect({ [template.code]: templateFaults(template, CODES) }).toEqual({ [template.code]: [] });
    }
  });

  it('have a pack for every item kind, named by it: a new kind without one fails here', () => {
    const named = new Set(TASK_PACKS.flatMap(({ itemKinds }) => itemKinds));
    expect(Object.keys(ITEM_KINDS).filter((kind) => !named.has(kind))).toEqual([]);
  });

  it('cite the requirements on every task', () => {
    const silent = TASK_PACKS.flatMap(({ code, tasks }) =>
      tasks
        .filter(({ task }) => !task.cites?.some((c) => /^R\d+$/.test(c)))
        .map((t) => `${code}.${t.task.key}`),
    );
    expect(silent).toEqual([]);
  });

  it('bring every line of part 1 from R96 to R152, or say why not', () => {
    const cited = new Set(
      TASK_PACKS.flatMap(({ tasks }) => tasks.flatMap(({ task }) => task.cites)),
    );
    const missing = Array.from({ length: 57 }, (_, i) => `R${96 + i}`).filter(
      (line) => !cited.has(line) && !NOT_A_TASK[line],
    );
    expect(missing).toEqual([]);
    expect(Object.keys(NOT_A_TASK).filter((line) => cited.has(line))).toEqual([]);
  });
});

/** F39 and all other offsets that part 1 gives. */
describe('the standard offsets', () => {
  it.each([
    ['R99', 'this.start -PT60M'],
    ['R100', 'this.start -PT10M'],
    ['R100', 'from this.start -PT20M'],
    ['R102', 'this.start -PT60M'],
    ['R103', 'this.start -PT60M'],
    ['R105', 'this.start -PT4H'],
    ['R106', 'this.start -PT60M'],
    ['R108', 'this.start -PT10M'],
    ['R110', 'this.start -PT30M'],
    ['R111', 'this.start -PT15M'],
    ['R116', 'this.start -PT60M'],
    ['R116', 'this.start -PT5M'],
    ['R117', 'this.start -PT10M'],
    ['R117', 'from this.start -PT15M'],
    ['R118', 'this.start -PT2H'],
    ['R118', 'from this.start -PT4H'],
    ['R82', 'this.start -P2D'],
    ['R119', 'this.start -P1D'],
    ['R120', 'this.start -PT2H'],
    ['R121', 'this.start -PT2H'],
    ['R122', 'this.start -PT30M'],
    ['R122', 'from this.start -PT60M'],
    ['R130', 'this.start 0 real'],
    ['R135', 'this.start PT5M'],
    ['R135', 'this.start PT8M'],
    ['R138', 'this.end -PT10M real'],
    ['R141', 'this.end PT10M real'],
  ])('%s: %s', (line, offset) => {
    expect(offsetsCiting(line)).toContain(offset);
  });

  it('water every 15 minutes while the meeting runs', () => {
    const water = TASK_PACKS.flatMap(({ tasks }) => tasks).find(({ task }) =>
      task.cites?.includes('R134'),
    );
    expect(water?.task).toMatchObject({ repeat: { every: 'PT15M' }, check: 'none' });
  });

  it('a meeting room is 22–24 °C, by a reading', () => {
    const climate = TASK_PACKS.flatMap(({ tasks }) => tasks).find(
      ({ task }) => task.key === 'climate',
    );
    expect(climate?.task.checklist?.[0]?.reading).toEqual({ unit: '°C', min: 22, max: 24 });
  });
});

describe('a draft', () => {
  const draft = (code: string, more = {}): GeneratedPlan =>
    generatePlan(templateOf(code), factsFor(more), placeWith());

  it('国内公务, 厅局级, 2 days, 8 guests: sections, departments, due rules, nothing forbidden (F15)', () => {
    const { plan, sections, findings, skipped } = draft('domestic-official');
    expect(sections.map(({ section }) => section)).toEqual([
      'preparation',
      'welcome',
      'vehicles',
      'lodging',
      'meals',
      'meetings',
      'send-off',
      'closing',
    ]);
    expect(plan.items.map(({ key }) => key)).toEqual([
      'arrival',
      'transfer-in',
      'check-in',
      'supper-d1',
      'breakfast-d2',
      'talk',
      'working-lunch',
      'check-out',
      'transfer-out',
      'departure',
    ]);
    expect(plan.assignments.length).toBeGreaterThanOrEqual(9);
    expect(findings).toEqual([]);
    expect(skipped).toEqual([]);
    expect(tasksOfPlan(plan).every(({ task }) => typeof task.due !== 'string')).toBe(true);
  });

  it('never has what 国内公务 forbids, in provisions or in words', () => {
    const forbidden =
      /条幅|欢迎屏|电子屏|鲜花|水果|香烟|白酒|礼品|观光|套房|海鲜|海产|警车|现金|陪同早餐|迎接领导|送行领导|接站领导/u;
    for (const grade of ['ministry', 'bureau', 'county'] as const) {
      for (const code of ['domestic-official', 'inspection', 'study-visit']) {
        const { plan } = draft(code, { grade, batches: stayOfDays(3) });
        const tasks = tasksOfPlan(plan).map(({ task }) => task);
        expect(tasks.flatMap(({ provisions = [] }) => provisions)).toEqual([]);
        expect(JSON.stringify(plan).match(forbidden)).toBeNull();
        expect(plan.items.filter(({ kind }) => kind === 'sightseeing' || kind === 'gift')).toEqual(
          [],
        );
      }
    }
  });

  it('has a suite for 部级 only, and standard rooms for everybody else', () => {
    const rooms = (grade: 'ministry' | 'bureau'): unknown =>
      draft('domestic-official', { grade }).plan.items.find(({ key }) => key === 'check-in')?.rooms;
    expect(rooms('ministry')).toEqual([
      { class: 'suite', rank: 'ministry', count: 1 },
      { class: 'standard', count: 7 },
    ]);
    expect(rooms('bureau')).toEqual([{ class: 'standard', count: 8 }]);
  });

  it.each([
    [8, '备用座椅 2 把', '不超过 3 人'],
    [12, '备用座椅 2 把', '不超过 4 人'],
    [30, '备用座椅 3 把', '不超过 10 人'],
    [4, '备用座椅 2 把', '不超过 2 人'],
    [null, '备用座椅 至少 2（', ''],
  ])('for %s guests: %s, companions %s (F36, P-8)', (headCount, chairs, companions) => {
    const { plan } = draft('domestic-official', { headCount });
    const words = tasksOfPlan(plan)
      .map(({ task }) => task.what)
      .join('\n');
    expect(words).toContain(chairs);
    expect(words).toContain(companions);
  });

  it('tells what it left out: departments that the office has not, facts that are open', () => {
    const { plan, skipped } = generatePlan(
      templateOf('domestic-official'),
      factsFor({ headCount: null }),
      placeWith(['protocol', 'transport']),
    );
    expect(plan.assignments.map((a) => a.department)).toEqual(['protocol', 'transport']);
    expect(skipped).toContainEqual({
      what: 'task',
      key: 'check-in.rooms-ready',
      name: '入住 · 客房就绪，逐间检查',
      reason: 'department-missing',
      detail: 'hotel',
    });
    expect(skipped).toContainEqual({
      what: 'handover',
      key: 'arrival.luggage',
      name: '来宾抵达 · 清点行李、贴签装车',
      reason: 'department-missing',
      detail: 'hotel',
    });
    expect(skipped).toContainEqual({
      what: 'task',
      key: 'joints',
      name: '协调会：逐项解决部门之间的衔接',
      reason: 'fact-open',
      detail: 'headCount',
    });
  });

  it('hands over between departments, to the task that takes it', () => {
    const { plan } = draft('foreign-guests');
    const car = tasksOfPlan(plan).find(({ task }) => task.key === 'arrival.car-in-place');
    expect(car?.task.handover).toEqual({ to: 'protocol', task: 'arrival.meet' });
    expect(car?.task.due).toEqual({ anchor: 'item:arrival', edge: 'start', offset: '-PT10M' });
  });

  it('follows the season on the day of the item, and the secrecy', () => {
    const visit = { profile: 'foreign', batches: stayOfDays(3) } as const;
    const keys = (more: object): string[] =>
      tasksOfPlan(draft('foreign-guests', { ...visit, ...more }).plan).map(({ task }) => task.key);
    expect(keys({})).not.toContain('visit-d2.heat');
    const july = Date.parse('2026-07-15T07:00:00Z');
    expect(keys({ batches: stayOfDays(3, july) })).toContain('visit-d2.heat');
    expect(keys({ secrecy: 'work-secret' })).toContain('secrecy');
    expect(keys({ secrecy: 'work-secret' })).not.toContain('news');
  });

  it('has prepared sets of tasks to switch to, for departments that are there anyhow (F24)', () => {
    const { plan } = draft('domestic-official', { batches: stayOfDays(3) });
    expect(plan.branches?.map(({ key }) => key)).toEqual([
      'arrival.late',
      'talk.more-people',
      'site-d2.rain',
      'site-d2.short',
    ]);
    const rain = plan.branches?.find(({ key }) => key === 'site-d2.rain');
    expect(rain?.title).toBe('雨天预案（现场调研）');
    expect(rain?.edits).toMatchObject([
      {
        op: 'add-task',
        department: 'protocol',
        task: { key: 'site-d2.rain-route', item: 'site-d2', due: { anchor: 'item:site-d2' } },
      },
      { op: 'add-task', department: 'transport', task: { key: 'site-d2.rain-cars' } },
    ]);
  });

  it('keeps what has no time yet, open', () => {
    const open = stayOfDays(2).map((b) => ({ ...b, at: null }));
    const { plan } = draft('foreign-guests', { profile: 'foreign', batches: open, days: 3 });
    const times = resolveTimes(plan, {
      batches: open,
      approvedAt: null,
      zone: 'Asia/Shanghai',
      holidays: [],
    });
    expect(plan.items.length).toBeGreaterThan(10);
    expect(times.tasks.get('transport/arrival.car-in-place')?.due).toBeNull();
  });
});

/** Every rule pack of the product, the strictest local ones too. */
const LAW: Law = {
  packs: [...RULE_PACKS, ...DRAFT_RULE_PACKS],
  standards: STANDARDS,
  holidays: HOLIDAYS,
  locality: 'CN',
};

describe('every draft', () => {
  const profiles = ['domestic', 'business', 'foreign'] as const;
  const grades = ['ministry', 'county', null] as const;
  const cases = TEMPLATES.flatMap((template) =>
    profiles
      .filter((profile) => !template.when.profiles || template.when.profiles.includes(profile))
      .flatMap((profile) =>
        grades.flatMap((grade) =>
          [1, 8, 400].flatMap((headCount) =>
            [1, 2, 4].map((days) => ({ template, profile, grade, headCount, days })),
          ),
        ),
      ),
  );

  it('passes its own check and every rule, whatever profile, grade, head count and length', () => {
    expect(cases.length).toBeGreaterThan(200);
    for (const { template, profile, grade, headCount, days } of cases) {
      const facts = factsFor({ profile, grade, headCount, batches: stayOfDays(days) });
      const { plan, findings: all } = generatePlan(template, facts, { ...placeWith(), law: LAW });
      // What rooms and banquets cost is the place's to know: a template names no price.
      const findings = all.filter((f) => f.code !== 'rule.P-20.unpriced');
      const where = `${template.code} ${profile} ${grade} ${headCount} ${days}`;
      expect({ where, findings }).toEqual({ where, findings: [] });
      expectPhases(plan, facts);
      expectBranches(plan, facts);
    }
  });

  it('gives every kind of item its work, with keys of its own', () => {
    const items = Object.keys(ITEM_KINDS).map((kind, i) => ({
      key: `i${i}`,
      kind,
      title: kind,
      start: new Date(ARRIVAL + i * 3_600_000).toISOString(),
      end: new Date(ARRIVAL + i * 3_600_000 + 1_800_000).toISOString(),
    }));
    for (const { template, profile } of cases.filter(
      (c) => c.days === 4 && c.headCount === 8 && c.grade === null,
    )) {
      const facts = factsFor({ profile, headCount: 60, batches: stayOfDays(3) });
      const { plan, findings } = generatePlan(template, facts, placeWith(), items);
      expect(findings.filter(({ severity }) => severity === 'block')).toEqual([]);
      const keys = tasksOfPlan(plan).map(({ department, task }) =>
        taskPlanKey(department, task.key),
      );
      expect(new Set(keys).size).toBe(keys.length);
      const bare = items.filter(({ key, kind }) => {
        const isForbidden = profile === 'domestic' && kind === 'gift';
        return !isForbidden && !tasksOfPlan(plan).some(({ task }) => task.item === key);
      });
      expect(bare.map(({ kind }) => kind)).toEqual([]);
    }
  });
});

/** Preparation is over when the departments say 就绪. */
function expectPhases(
  plan: GeneratedPlan['plan'],
  { batches, readyBefore = 0 }: ReturnType<typeof factsFor>,
): void {
  const { tasks } = resolveTimes(plan, {
    batches,
    approvedAt: null,
    zone: 'Asia/Shanghai',
    holidays: [],
  });
  const arrival = batches[0]?.at ?? 0;
  for (const { department, task } of tasksOfPlan(plan)) {
    const due = tasks.get(taskPlanKey(department, task.key))?.due ?? null;
    if (task.phase === 'prepare' && due !== null)
      expect(due).toBeLessThanOrEqual(arrival - readyBefore);
    if (isAnchorTime(task.due)) expect(parseDuration(task.due.offset ?? 'PT0S')).not.toBeNull();
    if (task.item)
      expect(itemKind(plan.items.find((i) => i.key === task.item)?.kind ?? '')).toBeTruthy();
  }
}

/** A plan with all its 预案 switched on is as sound as before. */
function expectBranches(plan: GeneratedPlan['plan'], { batches }: TemplateFacts): void {
  const added = (plan.branches ?? []).flatMap(({ edits }) => edits);
  const assignments = plan.assignments.map((assignment) => ({
    ...assignment,
    tasks: [
      ...assignment.tasks,
      ...added.flatMap((edit) =>
        edit.op === 'add-task' && edit.department === assignment.department ? [edit.task] : [],
      ),
    ],
  }));
  const { directory, now } = placeWith();
  const anchors = { batches, approvedAt: null, zone: 'Asia/Shanghai', holidays: [] };
  expect(lintPlan({ ...plan, assignments }, anchors, directory, now)).toEqual([]);
  const count = (p: GeneratedPlan['plan']): number => tasksOfPlan(p).length;
  expect(count({ ...plan, assignments })).toBe(count(plan) + added.length);
}
