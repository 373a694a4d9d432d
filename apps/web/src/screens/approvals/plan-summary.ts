import {
  itemKind,
  resolveTimes,
  type Batch,
  type Meal,
  type PlanDocument,
  type PlanItem,
} from '@app/domain';
import { dayKey } from '../../time/say';
import { anchorsFor } from '../plan/times/times';

/** What a plan is, as far as one looks at before deciding on it. */
export interface PlanSummary {
  /** First arrival and last departure; null while open. */
  readonly stay: { readonly from: number; readonly to: number } | null;
  readonly items: number;
  readonly tasks: number;
  /** Codes, who has most to do first. */
  readonly departments: readonly string[];
  /** What the visit is about, by day; what has no time yet is at the end, without a day. */
  readonly days: readonly SummaryDay[];
  /** Cents that we pay. */
  readonly cost: number;
}

interface SummaryDay {
  readonly day: string;
  readonly items: readonly SummaryItem[];
}

interface SummaryItem {
  readonly key: string;
  readonly title: string;
  readonly start: number | null;
}

const MAIN: readonly string[] = ['meeting', 'visit'];

/** Journeys, rooms, breakfasts and what guests pay for themselves go without saying. */
function isMain({ kind, meal }: PlanItem): boolean {
  const { class: of } = itemKind(kind);
  return MAIN.includes(of) || kind === 'gift' || (of === 'meal' && isGiven(meal ?? {}));
}

const isGiven = ({ payer, form }: Partial<Meal>): boolean =>
  payer !== 'guest' && form !== 'breakfast';

function stayOf(batches: readonly Batch[]): PlanSummary['stay'] {
  const at = (direction: Batch['direction']): number[] =>
    batches.flatMap((one) => (one.direction === direction && one.at !== null ? [one.at] : []));
  const [from, to] = [Math.min(...at('arrival')), Math.max(...at('departure'))];
  return Number.isFinite(from) && Number.isFinite(to) ? { from, to } : null;
}

/** Sums a plan up. Holidays move no item that a day is named for. */
export function summaryOf(
  plan: PlanDocument,
  reception: Parameters<typeof anchorsFor>[0],
): PlanSummary {
  const anchors = anchorsFor(reception, []);
  const times = resolveTimes(plan, anchors);
  const main = plan.items.filter(isMain).map((item) => {
    const start = times.items.get(item.key)?.start ?? null;
    const day = start === null ? '' : dayKey(start, item.zone ?? anchors.zone);
    return { key: item.key, title: item.title, start, day };
  });
  const sorted = main.sort((a, b) => (a.start ?? Infinity) - (b.start ?? Infinity) || 0);
  const days = [...new Set(sorted.map(({ day }) => day))];
  const busy = plan.assignments.filter(({ tasks }) => tasks.length > 0);
  return {
    stay: stayOf(anchors.batches),
    items: plan.items.length,
    tasks: busy.reduce((sum, one) => sum + one.tasks.length, 0),
    departments: [...busy]
      .sort((a, b) => b.tasks.length - a.tasks.length)
      .map(({ department }) => department),
    days: days.map((day) => ({ day, items: sorted.filter((one) => one.day === day) })),
    cost: (plan.budget ?? [])
      .filter(({ payer }) => payer === 'host')
      .reduce((sum, { amount }) => sum + amount, 0),
  };
}
