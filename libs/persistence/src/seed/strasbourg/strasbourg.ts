import type {
  Batch,
  Contact,
  PlanDocument,
  PlanItem,
  Profile,
  Secrecy,
  SourceKind,
  Urgency,
} from '@app/domain';
import { ASSIGNMENTS } from './assignments';
import { INVENTED_FACTS, INVENTED_ITEMS, OPEN_BATCHES, PUBLISHED_FACTS, SOURCE } from './facts';
import type { DraftItem } from './itinerary';
import { ITINERARY } from './itinerary';
import { localTime } from '../local-time';
import { REMARKS } from './remarks';

/** What the case says of the reception itself; the people in charge are named by whoever enters it. */
export interface CaseFacts {
  readonly title: string;
  readonly profile: Profile;
  readonly grade: string | null;
  readonly secrecy: Secrecy;
  readonly urgency: Urgency;
  readonly zone: string;
  readonly sendingUnit: string;
  readonly purpose: string;
  readonly sourceKind: SourceKind;
  readonly letterNumber: string | null;
  readonly letterDate: string | null;
  readonly leadGuest: string | null;
  readonly leadGuestTitle: string | null;
  readonly headCount: number | null;
  readonly batches: readonly Batch[];
  readonly contacts: readonly Contact[];
}

/** A reception ready to be entered: facts and a plan. */
export interface ReceptionCase {
  readonly source: string;
  readonly facts: CaseFacts;
  readonly plan: PlanDocument;
  readonly remarks: typeof REMARKS;
}

export interface StrasbourgOptions {
  /** First day of the visit, `YYYY-MM-DD`, local. */
  readonly startsOn: string;
  /** `published`: what the draft left open stays open. `invented`: filled with fiction, to run. */
  readonly points: 'published' | 'invented';
}

/** The 27th interparliamentary meeting, placed on given days. */
export function strasbourg({ startsOn, points }: StrasbourgOptions): ReceptionCase {
  const invented = points === 'invented';
  return {
    source: SOURCE,
    facts: {
      ...PUBLISHED_FACTS,
      ...(invented ? INVENTED_FACTS : {}),
      batches: invented ? inventedBatches(startsOn) : OPEN_BATCHES,
    },
    plan: {
      schema: 1,
      items: ITINERARY.map((draft) => placeItem(draft, startsOn, invented)),
      assignments: ASSIGNMENTS,
    },
    remarks: REMARKS,
  };
}

/** What the draft says of its own gaps, in brackets behind a title. */
const DOUBT = /（[^）]*(?:待定|存疑|未公布)[^）]*）/u;

function placeItem(draft: DraftItem, startsOn: string, invented: boolean): PlanItem {
  const filled = invented ? INVENTED_ITEMS[draft.key] : undefined;
  const clock = (time: string | null | undefined): string | null =>
    time ? localTime(startsOn, draft.day, time, draft.zone) : null;
  const movesWith = draft.kind === 'arrival' || draft.kind === 'departure' ? draft.kind : null;
  return {
    key: draft.key,
    kind: draft.kind,
    title: invented ? draft.title.replace(DOUBT, '') : draft.title,
    place: filled?.place ?? draft.place,
    start: movesWith ? { anchor: movesWith, edge: 'start' } : clock(draft.start ?? filled?.start),
    end: clock(draft.end ?? filled?.end),
    zone: draft.zone,
  };
}

function inventedBatches(startsOn: string): readonly Batch[] {
  return OPEN_BATCHES.map((batch) => {
    const item = ITINERARY.find((i) => i.key === batch.direction);
    const filled = INVENTED_ITEMS[batch.direction];
    if (!item || !filled?.start) return batch;
    return {
      ...batch,
      at: Date.parse(localTime(startsOn, item.day, filled.start, item.zone)),
      mode: 'flight',
      place: filled.place ?? null,
    };
  });
}
