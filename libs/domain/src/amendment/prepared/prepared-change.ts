import type { Fact, FactOf } from '../../fact';
import type { ChangeSize } from '../../plan/diff/plan-diff';
import type { Instant } from '../../time/instant';

/** The facts that bring rows to a plan: all that a publication does beside the plan itself. */
const ROW_FACTS = [
  'ItemAdded',
  'ItemChanged',
  'ItemRemoved',
  'AssignmentOpened',
  'AssignmentWithdrawn',
  'PackageChanged',
  'LeadNamed',
  'SignatureEnded',
  'TaskSent',
  'TaskChanged',
  'TaskWithdrawn',
  'HandoverOpened',
  'HandoverMoved',
  'HandoverWithdrawn',
] as const;
export type RowFact = FactOf<(typeof ROW_FACTS)[number]>;

const NAMES: readonly string[] = ROW_FACTS;
export const isRowFact = (fact: Fact): fact is RowFact => NAMES.includes(fact.type);

/** Whom and what a change reaches: the rows it writes, and those its preview hangs on. */
export interface Reach {
  readonly tasks: readonly string[];
  /** Keys of items that are another thing afterwards. */
  readonly items: readonly string[];
  /** Packages whose sums and deadlines follow. */
  readonly assignments: readonly string[];
  /** Who is named at these items or for these tasks, before or after. */
  readonly people: readonly string[];
}

/** Where the draft's new text lies in the proposal: it is the plan's, or one of its own. */
export type DraftPlace = 'document' | 'draft';

/**
 * What publishing a proposal would write, as its preview found it: kept with the proposal, so that
 * agreeing to it costs what it touches. It holds as long as its basis does.
 */
export interface PreparedChange {
  /** Names everything that the preview was computed from. */
  readonly basis: string;
  /** The next planned start of an item: what is found of one that lies behind is found anew. */
  readonly until: Instant | null;
  readonly reach: Reach;
  readonly facts: readonly RowFact[];
  /** For tasks that ask for 签收 again: by when the plan says so; `null` = by the pace. */
  readonly acknowledgeBy: Readonly<Record<string, Instant | null>>;
  /** Ids of the findings that block. */
  readonly blocking: readonly string[];
  /** Of the new version. */
  readonly hash: string;
  readonly size: ChangeSize | null;
  /** Where to take the draft from; `null` = it stays as it is. */
  readonly draft: DraftPlace | null;
}
