import type { OverviewRowDto, WallLaneDto, WallReceptionDto } from '@app/contracts/http';
import type { WallRows } from '@app/persistence';

const NOTHING = { today: 0, done: 0, blocked: 0, late: 0, unacknowledged: 0 };

function lanesOf(id: string, wall: WallRows, clean: (text: string) => string): WallLaneDto[] {
  const lanes = new Map<string, WallLaneDto>();
  for (const { receptionId, departmentCode, what, ...row } of wall.tasks) {
    if (receptionId !== id) continue;
    const { departmentName, departmentNameEn, ...task } = row;
    const names = { departmentCode, departmentName, departmentNameEn };
    const lane = lanes.get(departmentCode) ?? { ...names, tasks: [] };
    lanes.set(departmentCode, lane);
    lane.tasks.push({ ...task, what: clean(what) });
  }
  return [...lanes.values()];
}

/** A reception as a wall shows it: itinerary, departments, sums; nobody's name. */
export function wallReception(
  row: OverviewRowDto,
  wall: WallRows,
  clean: (text: string) => string,
): WallReceptionDto {
  const { id, zone, stage, startAt, endAt, today, health } = row;
  const sums = wall.sums.find(({ receptionId }) => receptionId === id);
  return {
    ...{ id, zone, stage, startAt, endAt, today },
    title: clean(row.title),
    // Who set a colour, and what he wrote, is nothing for a wall.
    health: { ...health, judged: null },
    sums: sums
      ? {
          today: sums.today,
          done: sums.done,
          blocked: sums.blocked,
          late: sums.late,
          unacknowledged: sums.unacknowledged,
        }
      : NOTHING,
    items: wall.items.flatMap(({ receptionId, title, ...item }) =>
      receptionId === id ? [{ ...item, title: clean(title) }] : [],
    ),
    lanes: lanesOf(id, wall, clean),
  };
}
