import type { Assignment } from '../assignment/assignment';
import type { Task } from '../assignment/task';
import type { Principal } from '../people/actor';
import type { Directory } from '../people/directory';
import type { PlaceTable, WorkSpan } from './place-table';
import { clash } from './place-table';

/** Who of a department is free when: how its head would give out the work. */
export class Roster {
  private readonly booked = new Map<string, WorkSpan[]>();
  private readonly load = new Map<string, number>();

  constructor(
    private readonly directory: Directory,
    private readonly places: PlaceTable,
  ) {
    for (const p of places.ofCompanions()) this.book(p.userId, p);
  }

  /** What the plan has given to somebody by name is his already. */
  take(a: Assignment, t: Task): void {
    if (t.doerId !== null) this.book(t.doerId, this.places.ofTask(a.departmentCode, t));
  }

  /** The free one with the least to do; if nobody is free, the one with the least to do. */
  choose(a: Assignment, t: Task): string | null {
    const span = this.places.ofTask(a.departmentCode, t);
    const candidates = this.membersOf(a).filter((p) => p.userId !== t.checkerId);
    const isFree = (p: Principal): boolean =>
      span === null || !(this.booked.get(p.userId) ?? []).some((x) => clash(x, span));
    const free = candidates.filter(isFree);
    const of = free.length ? free : candidates;
    const load = (p: Principal): number => this.load.get(p.userId) ?? 0;
    const chosen = of.reduce<Principal | null>(
      (least, p) => (least === null || load(p) < load(least) ? p : least),
      null,
    );
    if (!chosen) return null;
    this.load.set(chosen.userId, load(chosen) + 1);
    this.book(chosen.userId, span);
    return chosen.userId;
  }

  /** The head works himself only where there is nobody else. */
  private membersOf(a: Assignment): readonly Principal[] {
    const all = this.directory.people.filter((p) => p.departmentId === a.departmentId);
    const members = all.filter((p) => p.role !== 'departmentHead');
    return members.length ? members : all;
  }

  private book(userId: string, span: WorkSpan | null): void {
    if (!span) return;
    const own = this.booked.get(userId);
    if (own) own.push(span);
    else this.booked.set(userId, [span]);
  }
}
