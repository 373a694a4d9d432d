import type { Assignment } from '../assignment/assignment';
import { tickAll } from '../assignment/checklist';
import type { Task } from '../assignment/task';
import { isAcknowledged, isOwed } from '../assignment/task';
import type { Fact } from '../fact';
import type { Principal } from '../people/actor';
import { leadsPackage } from '../people/authority';
import { headsOf, personOf } from '../people/directory';
import { isRefusal } from '../refusal';
import type { Instant } from '../time/instant';
import { MINUTE } from '../time/instant';
import type { ItineraryCast } from './itinerary-cast';
import type { Play } from './play';
import type { PlaceTable } from './place-table';
import type { WeakPoint } from './weak-point';
import { atDesk } from './work-hours';

/** How long before it is due somebody turns to a task that belongs to a moment. */
const HANDS_ON = 15 * MINUTE;
const TRIES = 8;

/** Plays the doers and checkers: tasks are done on the way to their due time, then checked. */
export class WorkCast {
  private begun = false;
  private readonly tries = new Map<string, number>();
  private readonly changed = new Set<string>();

  constructor(
    private readonly play: Play,
    private readonly places: PlaceTable,
    private readonly itinerary: ItineraryCast,
    private readonly found: (w: WeakPoint) => void,
  ) {}

  /** Bound, to be handed to the play as a witness: what was sent or moved is planned anew. */
  readonly note = (facts: readonly Fact[]): void => {
    for (const f of facts) {
      if (f.type === 'TaskSent' || f.type === 'TaskChanged' || f.type === 'TaskTimed') {
        this.changed.add(f.taskId);
      }
    }
  };

  react(): void {
    const { reception, tasks } = this.play.world;
    if (reception.workSince === null || (this.begun && this.changed.size === 0)) return;
    const fresh = this.begun ? tasks.filter((t) => this.changed.has(t.id)) : tasks;
    this.begun = true;
    this.changed.clear();
    for (const t of fresh) this.plan(t);
  }

  private packageOf(t: Task): Assignment | undefined {
    return this.play.world.assignments.find((a) => a.id === t.assignmentId);
  }

  private taskOf(id: string): Task | undefined {
    return this.play.world.tasks.find((t) => t.id === id);
  }

  private nameOf(a: Assignment, t: Task): string {
    return `work:${a.departmentCode}/${t.key}`;
  }

  /** When it will be done, without lateness of the doer. */
  private meantFor(a: Assignment, t: Task): Instant {
    const { now, world } = this.play;
    const since = Math.max(world.reception.workSince ?? now, t.sentAt);
    const share = this.play.draw(this.nameOf(a, t));
    if (t.due === null) {
      return Math.round(since + world.reception.pace.answerWithin * (0.2 + share / 2));
    }
    const opens = this.places.opens(a.departmentCode, t.key);
    const from =
      t.phase === 'prepare' ? (opens ?? since) : Math.max(since, opens ?? t.due - HANDS_ON);
    const meant = Math.min(from, t.due) + Math.max(0, t.due - from) * (0.2 + 0.6 * share);
    if (t.phase === 'execute') return Math.round(meant) + this.itinerary.delayOf(t.itemKey);
    return atDesk(Math.round(meant), world.reception.zone, t.due);
  }

  private plan(t: Task): void {
    const a = this.packageOf(t);
    if (!a || !isOwed(t)) return;
    const at = this.meantFor(a, t) + this.play.late(this.nameOf(a, t));
    this.play.agenda.set({
      name: `${this.nameOf(a, t)}:${t.due ?? ''}`,
      at: Math.max(at, this.play.now),
      run: () => this.finish(t.id),
    });
  }

  /** Who does it: the doer, where he can act; else whoever answers for the package. */
  private doerOf(a: Assignment, t: Task): Principal | undefined {
    const doer = personOf(this.play.directory, t.doerId);
    if (doer && doer.departmentId === a.departmentId) return doer;
    if (t.doerId !== null && t.assignedBy === null) {
      const { departmentCode: department } = a;
      this.found({
        code: 'ownerless.doer',
        department,
        task: t.key,
        userId: t.doerId,
        at: t.due,
        by: null,
      });
    }
    return this.play.directory.people.find(leadsPackage(a));
  }

  private finish(id: string): void {
    const t = this.taskOf(id);
    const a = t && this.packageOf(t);
    if (!a || a.status !== 'active' || !isOwed(t)) return;
    const late = this.itinerary.delayOf(t.itemKey);
    if (t.phase === 'execute' && this.meantFor(a, t) > this.play.now && late > 0) {
      if (this.again(`wait:${id}`)) return this.plan(t);
    }
    const doer = this.doerOf(a, t);
    if (!doer) return;
    const one = { assignmentId: a.id, taskIds: [id] };
    if (!isAcknowledged(t)) this.play.act(doer, { kind: 'task.acknowledge', ...one });
    const done = this.play.act(doer, { kind: 'task.finish', ...one, ticks: tickAll(t) });
    if (!isRefusal(done)) this.askChecker(a, id, doer);
    else if (this.again(id)) this.later(`retry:${id}`, 30 * MINUTE, () => this.finish(id));
  }

  private again(name: string): boolean {
    const n = (this.tries.get(name) ?? 0) + 1;
    this.tries.set(name, n);
    return n < TRIES;
  }

  private later(name: string, ms: number, run: () => void): void {
    this.play.agenda.set({ name, at: this.play.now + ms, run });
  }

  /** The named checker, else a head or the lead; the door refuses who did it himself. */
  private checkersOf(a: Assignment, t: Task): readonly Principal[] {
    const heads = headsOf(this.play.directory, a.departmentId).map((p) => p.userId);
    const ids = t.checkerId ? [t.checkerId] : [...heads, a.leadId];
    return [...new Set(ids)].flatMap((id) => personOf(this.play.directory, id) ?? []);
  }

  private askChecker(a: Assignment, id: string, doer: Principal): void {
    const t = this.taskOf(id);
    if (!t?.checkNeeded) return;
    const name = `check:${a.departmentCode}/${t.key}`;
    const checker = this.checkersOf(a, t).find((p) => p.userId !== doer.userId);
    if (!checker) {
      const { departmentCode: department, departmentId } = a;
      const alone = !this.play.directory.people.some(
        (p) => p.departmentId === departmentId && p.userId !== doer.userId,
      );
      if (alone && t.checkerId === null) {
        this.found({
          code: 'ownerless.alone',
          department,
          userId: doer.userId,
          at: null,
          by: null,
        });
        return;
      }
      this.found({ code: 'ownerless.checker', department, task: t.key, at: t.due, by: null });
      return;
    }
    const within = Math.round((2 + 13 * this.play.draw(name)) * MINUTE) + this.play.late(name);
    this.later(`${name}:${t.doneAt ?? ''}`, within, () => {
      this.play.act(checker, { kind: 'task.check', assignmentId: a.id, taskIds: [id] });
    });
  }
}
