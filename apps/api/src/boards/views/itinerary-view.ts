import type { ItineraryItemDto } from '@app/contracts/http';
import {
  awaitedEdge,
  expectedCourse,
  itemKind,
  MINUTE,
  type CourseStop,
  type ItineraryItem,
} from '@app/domain';
import type { CourseRows, ItineraryRow, ReadScope } from '@app/persistence';

const dateOf = (at: number | null): Date | null => (at === null ? null : new Date(at));

/** The itinerary with what is to be expected now; what the reader may not know of is not named. */
export function itineraryView(
  rows: readonly ItineraryRow[],
  course: CourseRows,
  scope: ReadScope,
): ItineraryItemDto[] {
  const stops = expectedCourse(course.items, course.plan, course.now.getTime());
  const known = new Set(rows.map((row) => row.key));
  return rows.map((row) => {
    const stop = stops.find(({ key }) => key === row.key);
    const item = course.items.find(({ key }) => key === row.key);
    const { reports, runs, ...sent } = row;
    const along = course.plan
      .find(({ key }) => key === row.key)
      ?.companions?.some(({ userId }) => userId && scope.userIds.includes(userId));
    const may = runs ? 'runs' : reports || along ? 'reports' : null;
    return {
      ...sent,
      ...expectationOf(stop, known),
      announcedEnd: dateOf(item?.expectedEnd ?? null),
      unreported: item ? unreported(item, course) : null,
      acts: item && may ? actsOn(item, course, may === 'runs') : [],
      undo: item ? undoOf(item, course, scope) : null,
    };
  });
}

function expectationOf(stop: CourseStop | undefined, known: ReadonlySet<string>) {
  const pushedBy = stop?.pushedBy ?? null;
  return {
    expectedStart: dateOf(stop?.expectedStart ?? null),
    expectedEnd: dateOf(stop?.expectedEnd ?? null),
    offsetMinutes: stop?.offsetMinutes ?? null,
    pushedBy: pushedBy !== null && known.has(pushedBy) ? pushedBy : null,
    conflicts: (stop?.conflicts ?? [])
      .filter(({ item }) => known.has(item))
      .map(({ item, by }) => ({ item, minutes: Math.round(by / MINUTE) })),
  };
}

const runs = ({ status, workSince }: CourseRows): boolean =>
  status === 'open' && workSince !== null;

/** The edge that nobody has reported although it is past its time. */
function unreported(item: ItineraryItem, course: CourseRows): string | null {
  const since = course.workSince?.getTime();
  const awaited =
    runs(course) && since !== undefined ? awaitedEdge(item, course.items, since) : null;
  const late = awaited && awaited.at + course.pace.askAfter <= course.now.getTime();
  return late ? awaited.edge : null;
}

function actsOn(item: ItineraryItem, course: CourseRows, all: boolean): string[] {
  if (!runs(course)) return [];
  const travels = itemKind(item.kind).class === 'travel';
  const landed = travels ? ['landed'] : [];
  switch (item.status) {
    case 'planned':
      return ['start', ...landed, ...(all ? ['skip'] : [])];
    case 'started':
      return ['end', ...landed, 'expect-end', 'correct'];
    default:
      return ['correct'];
  }
}

function undoOf(
  { lastAct }: ItineraryItem,
  course: CourseRows,
  scope: ReadScope,
): ItineraryItemDto['undo'] {
  if (!lastAct || lastAct.by !== scope.principals[0]?.userId || !runs(course)) return null;
  const until = lastAct.at + course.pace.undoWithin;
  return until > course.now.getTime() ? { actId: lastAct.id, until: new Date(until) } : null;
}
