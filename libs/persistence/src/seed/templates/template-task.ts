import type { ChecklistLine, Condition, PlanTask, TemplateTask, TimePoint } from '@app/domain';

/** What a task of a pack may say beside who, what and when. */
export interface More extends Pick<
  PlanTask,
  'standard' | 'cautions' | 'place' | 'from' | 'repeat' | 'check' | 'checklist' | 'provisions'
> {
  readonly when?: Condition;
  readonly handover?: TemplateTask['handover'];
  readonly numbers?: TemplateTask['numbers'];
}

type Cites = readonly string[];

/** 提前准备: the gate 就绪确认 waits for it. */
export const prepare = (
  [department, key]: readonly [string, string],
  what: string,
  due: TimePoint,
  cites: Cites,
  more: More = {},
): TemplateTask => task('prepare', department, key, { what, due, cites }, more);

/** 接待执行: the gate 办结确认 waits for it. */
export const execute = (
  [department, key]: readonly [string, string],
  what: string,
  due: TimePoint,
  cites: Cites,
  more: More = {},
): TemplateTask => task('execute', department, key, { what, due, cites }, more);

function task(
  phase: PlanTask['phase'],
  department: string,
  key: string,
  core: Pick<PlanTask, 'what' | 'due' | 'cites'>,
  { when, handover, numbers, ...rest }: More,
): TemplateTask {
  return {
    department,
    task: { key, phase, ...core, ...rest },
    ...(when ? { when } : {}),
    ...(handover ? { handover } : {}),
    ...(numbers ? { numbers } : {}),
  };
}

/** So long before the item starts; ISO 8601, `P1D` is the same time the day before. */
export const beforeStart = (lead: string): TimePoint => ({
  anchor: 'this',
  edge: 'start',
  offset: `-${lead}`,
});

/** When the item starts. */
export const atStart: TimePoint = { anchor: 'this', edge: 'start' };

/** When it has really started. */
export const reallyStarted: TimePoint = { anchor: 'this', edge: 'start', real: true };

export const afterStart = (lag: string): TimePoint => ({
  anchor: 'this',
  edge: 'start',
  offset: lag,
});

/** So long before the item really ends. */
export const beforeRealEnd = (lead: string): TimePoint => ({
  anchor: 'this',
  edge: 'end',
  offset: `-${lead}`,
  real: true,
});

/** So long after the item has really ended. */
export const afterRealEnd = (lag = 'PT0S'): TimePoint => ({
  anchor: 'this',
  edge: 'end',
  offset: lag,
  real: true,
});

/** At 17:00 so many days before the first guests come. */
export const daysBeforeArrival = (days: number): TimePoint => ({
  anchor: 'arrival',
  offset: `-P${days}D`,
  at: '17:00',
});

/** Nothing is booked before the plan is approved (先申报后安排). */
export const afterApproval = (lag: string): TimePoint => ({ anchor: 'approved', offset: lag });

export const afterDeparture = (lag: string): TimePoint => ({ anchor: 'departure', offset: lag });

/** Lines of a checklist: `a`, `b`, … */
export const lines = (...texts: readonly string[]): readonly ChecklistLine[] =>
  texts.map((what, i) => ({ key: String.fromCharCode('a'.charCodeAt(0) + i), what }));

/** 国内公务 */
export const DOMESTIC: Condition = { profiles: ['domestic'] };
/** 商务 and 外宾 */
export const NOT_DOMESTIC: Condition = { profiles: ['business', 'foreign'] };
/** 商务 */
export const BUSINESS: Condition = { profiles: ['business'] };
