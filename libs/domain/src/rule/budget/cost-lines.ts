import type { BudgetLine } from '../../plan/plan-document';
import { DAY } from '../../time/instant';
import { earliest, latest } from '../../time/instant';
import { headsAt } from '../checks/hits';
import type { Judged, JudgedItem } from '../checks/judged';
import { rankNamed } from '../rank';
import type { Standard } from '../standard';
import { standardFor } from './standard-for';

/** One cost of a plan, with the standard it is measured by. Amounts in cents (分). */
interface CostLine extends BudgetLine {
  readonly path: string;
  readonly source: string | null;
  /** Written by the office; nothing of the plan computes it. */
  readonly own: boolean;
}

/** Forms of a meal that are banquets by the standards. */
export const BANQUETS: readonly string[] = ['banquet', 'cocktail', 'tea'];
const AT_TABLE: readonly string[] = ['host', 'companion', 'interpreter'];
export const GIFTS: readonly string[] = ['gift', 'souvenir', 'local-product'];

interface Cost {
  readonly key: string;
  readonly class: string;
  readonly item: string | null;
  readonly path: string;
  readonly heads: number;
  readonly units: number;
  /** What one is planned to cost, where the plan says so. */
  readonly each: number | null;
  readonly standard: Standard | null;
  readonly payer: 'host' | 'guest';
}

const lineOf = ({ each, standard, ...cost }: Cost): CostLine => ({
  ...cost,
  standard: standard?.amount ?? null,
  amount: (each ?? standard?.amount ?? 0) * cost.heads * cost.units,
  source: standard?.source ?? null,
  own: false,
});

/** Guests of a domestic official visit pay for themselves unless the plan says otherwise (P-8). */
const payerOf = (on: Judged, said: 'host' | 'guest' | undefined): 'host' | 'guest' =>
  said ?? (on.facts.profile === 'domestic' ? 'guest' : 'host');

function mealCost(on: Judged, one: JudgedItem): Cost[] {
  const { meal, companions = [], key } = one.item;
  if (!meal) return [];
  const payer = payerOf(on, meal.payer);
  const ours = payer === 'host' ? companions.filter((c) => AT_TABLE.includes(c.role)).length : 0;
  const costClass = BANQUETS.includes(meal.form) ? 'banquets' : 'meals';
  const wanted = { per: 'head-meal', form: meal.form, rank: on.leadRank } as const;
  const standard =
    standardFor(on.standards, { ...wanted, class: costClass }) ??
    standardFor(on.standards, { ...wanted, class: 'banquets' });
  const each = meal.perHead ?? null;
  if (each === null && standard === null) return [];
  const base = {
    key: `meal:${key}`,
    class: costClass,
    item: key,
    path: `${one.path}.meal.perHead`,
  };
  return [{ ...base, heads: (headsAt(on, one) ?? 0) + ours, units: 1, each, standard, payer }];
}

const stay = (on: Judged): { readonly from: number | null; readonly to: number | null } => {
  const at = (direction: 'arrival' | 'departure'): (number | null)[] =>
    on.facts.batches.filter((b) => b.direction === direction).map((b) => b.at);
  const starts = on.items.map((one) => one.start);
  return {
    from: earliest(at('arrival')) ?? earliest(starts),
    to: latest(at('departure')) ?? latest(starts),
  };
};

/** Nights from where the rooms are taken to the next check-out, else to the end of the stay. */
function nights(on: Judged, one: JudgedItem): number {
  const from = one.start ?? stay(on).from;
  if (from === null) return 1;
  const out = on.items
    .filter((i) => i.item.kind === 'check-out' && i.start !== null && i.start > from)
    .map((i) => i.start);
  const to = earliest(out) ?? stay(on).to ?? from + DAY;
  return Math.max(1, on.clock.dayNumber(to) - on.clock.dayNumber(from));
}

const roomCosts = (on: Judged, one: JudgedItem): Cost[] =>
  (one.item.rooms ?? []).map((room, i) => ({
    key: `rooms:${one.item.key}:${i}`,
    class: 'lodging',
    item: one.item.key,
    path: `${one.path}.rooms[${i}].perNight`,
    heads: room.count,
    units: nights(on, one),
    each: room.perNight ?? null,
    standard: standardFor(on.standards, {
      class: 'lodging',
      per: 'room-night',
      rank: rankNamed(room.rank) ?? on.leadRank,
    }),
    payer: payerOf(on, undefined),
  }));

/** Daily meals of all guests, where a standard sets them by the day (外宾). */
function dailyMeals(on: Judged): Cost[] {
  const standard = standardFor(on.standards, {
    class: 'meals',
    per: 'head-day',
    rank: on.leadRank,
  });
  const { from, to } = stay(on);
  if (!standard || from === null || to === null) return [];
  const units = on.clock.dayNumber(to) - on.clock.dayNumber(from) + 1;
  const heads = on.facts.headCount ?? 0;
  const at = { key: 'daily-meals', class: 'meals', item: null, path: 'budget' };
  return [{ ...at, heads, units, each: null, standard, payer: 'host' }];
}

/** A gift goes to the head of the delegation, once (P-21). */
function giftCosts(on: Judged): Cost[] {
  const standard = standardFor(on.standards, {
    class: 'gifts',
    per: 'head-once',
    rank: on.leadRank,
  });
  const given = on.items.find(
    ({ item }) => item.kind === 'gift' || item.provisions?.some((code) => GIFTS.includes(code)),
  );
  if (!standard || !given) return [];
  const at = {
    key: 'gift',
    class: 'gifts',
    item: given.item.key,
    path: `${given.path}.provisions`,
  };
  return [{ ...at, heads: 1, units: 1, each: null, standard, payer: 'host' }];
}

/** Nobody has changed it since it was computed: it follows heads, days and prices of the plan. */
const isAsComputed = (line: BudgetLine): boolean =>
  !line.reason?.trim() && line.amount === (line.standard ?? 0) * line.heads * line.units;

/**
 * The costs that a plan's standards reach (F35), then what the office has written into the budget:
 * a line of the same key takes its amount, payer and reason from there.
 */
export function costLines(on: Judged): CostLine[] {
  const computed = [
    ...dailyMeals(on),
    ...on.items.flatMap((one) => [...mealCost(on, one), ...roomCosts(on, one)]),
    ...giftCosts(on),
  ].map(lineOf);
  const written = on.plan.budget ?? [];
  const known = new Set(computed.map((line) => line.key));
  return [
    ...computed.map((line): CostLine => {
      const i = written.findIndex((own) => own.key === line.key);
      if (i < 0 || isAsComputed(written[i])) return line;
      const { amount, payer, reason } = written[i];
      return { ...line, amount, payer, reason: reason ?? null, path: `budget[${i}].amount` };
    }),
    ...written.flatMap((own, i): CostLine[] =>
      known.has(own.key) ? [] : [{ ...own, path: `budget[${i}].amount`, source: null, own: true }],
    ),
  ];
}

/** What a line is above its standard, in cents; 0 = within it, or there is none. */
export const excessOf = (line: BudgetLine): number =>
  line.standard === null ? 0 : Math.max(0, line.amount - line.standard * line.heads * line.units);
