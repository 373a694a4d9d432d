import type { HandoverRecord } from '../handover/handover';
import { handoverState } from '../handover/handover';
import type { Principal } from '../people/actor';
import { leadsPackage } from '../people/authority';
import type { Play } from './play';
import { atDesk } from './work-hours';

/** Plays both sides of the hand-overs: the giver on the way to his due time, the taker soon after. */
export class HandoverCast {
  private readonly once = new Set<string>();

  constructor(private readonly play: Play) {}

  react(): void {
    const { handovers, reception } = this.play.world;
    if (reception.workSince === null) return;
    for (const h of handovers) {
      if (h.status !== 'open' || this.once.has(h.id)) continue;
      this.once.add(h.id);
      this.give(h);
    }
  }

  private speakerOf(assignmentId: string): Principal | undefined {
    const a = this.play.world.assignments.find((x) => x.id === assignmentId);
    return a && this.play.directory.people.find(leadsPackage(a));
  }

  private nameOf(h: HandoverRecord): string {
    const { tasks, assignments } = this.play.world;
    const from = assignments.find((a) => a.id === h.assignmentId)?.departmentCode ?? '';
    return `handover:${from}/${tasks.find((t) => t.id === h.taskId)?.key ?? ''}`;
  }

  private give(h: HandoverRecord): void {
    const giver = this.speakerOf(h.assignmentId);
    if (!giver) return;
    const { now, world } = this.play;
    const due = world.tasks.find((t) => t.id === h.taskId)?.due ?? now;
    const name = this.nameOf(h);
    const meant = now + Math.max(0, due - now) * (0.3 + 0.5 * this.play.draw(name));
    this.play.agenda.set({
      name: `${name}:give`,
      at: atDesk(Math.round(meant), world.reception.zone, due) + this.play.late(name),
      run: () => {
        const { assignmentId, id } = h;
        this.play.act(giver, { kind: 'handover.give', assignmentId, handoverId: id });
        this.take(h, name);
      },
    });
  }

  private take(h: HandoverRecord, name: string): void {
    const { toAssignmentId } = h;
    const taker = this.speakerOf(toAssignmentId);
    if (!taker || handoverState(h) === 'confirmed') return;
    const within = this.play.world.reception.pace.handoverWithin;
    const meant = within * (0.2 + 0.6 * this.play.draw(`${name}:take`));
    this.play.agenda.set({
      name: `${name}:take`,
      at: this.play.now + Math.round(meant) + this.play.late(`${name}:take`),
      run: () =>
        this.play.act(taker, {
          kind: 'handover.take',
          assignmentId: toAssignmentId,
          handoverId: h.id,
        }),
    });
  }
}
