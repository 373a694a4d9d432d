import { decidersOf } from '../approval/route';
import type { Approval } from '../approval/approval';
import { cosignMissing, missingWithoutAdvance } from '../gate/gate';
import type { Principal } from '../people/actor';
import { isLeaderOrHead } from '../people/authority';
import type { Stage } from '../reception/reception';
import { isRefusal } from '../refusal';
import type { Instant } from '../time/instant';
import { DAY, MINUTE, earliest, latest } from '../time/instant';
import type { PersonCommand } from '../decide';
import type { Play } from './play';
import type { WeakPoint } from './weak-point';
import { atDesk } from './work-hours';

/** Plays the office and the leaders: they send, submit, decide, advance, and override in the end. */
export class OfficeCast {
  private readonly once = new Set<string>();

  constructor(
    private readonly play: Play,
    private readonly officer: Principal,
    private readonly found: (w: WeakPoint) => void,
  ) {}

  react(): void {
    const { reception: r } = this.play.world;
    if (r.status !== 'open') return;
    this.fallBack(r.stage);
    for (const p of this.play.world.approvals) if (p.status === 'pending') this.decide(p);
    switch (r.stage) {
      case 'confirm':
        if (!r.receiveApproved) this.soon('receive', { kind: 'reception.submit' });
        break;
      case 'plan':
        this.bringPlan();
        break;
      case 'prepare':
        if (missingWithoutAdvance(this.play.world).length === 0) {
          this.soon('advance', { kind: 'stage.advance', from: 'prepare' });
        }
        break;
      case 'execute':
        break;
      case 'summarize':
        if (r.summaryStatus === 'none') {
          this.soon('summary', { kind: 'summary.save', text: 'rehearsal' });
        }
        for (const f of this.play.world.followUps) {
          if (f.status !== 'open') continue;
          const done = { kind: 'follow-up.close', followUpId: f.id, note: 'rehearsal' } as const;
          this.soon(`close:${f.id}`, done);
        }
        if (r.summaryStatus === 'draft') this.soon('hand-in', { kind: 'summary.submit' });
    }
  }

  private bringPlan(): void {
    const { reception: r } = this.play.world;
    if (r.cosign === 'before' && r.planVersion === 0) this.soon('send', { kind: 'plan.send' });
    const answered = r.cosign === 'after' || cosignMissing(this.play.world).length === 0;
    const sent = r.cosign === 'after' || r.planVersion > 0;
    if (sent && answered && (r.planStatus === 'none' || r.planStatus === 'cosigning')) {
      this.soon('submit', { kind: 'plan.submit' });
    }
  }

  private first(name: string): boolean {
    if (this.once.has(name)) return false;
    this.once.add(name);
    return true;
  }

  private get arrival(): Instant | null {
    const { batches } = this.play.world.reception;
    return earliest(batches.filter((b) => b.direction === 'arrival').map((b) => b.at));
  }

  /** Within half an hour of the time when it can be done, at the desk unless the guests come before. */
  private soon(name: string, command: PersonCommand): void {
    if (!this.first(name)) return;
    const { now, world } = this.play;
    const within = Math.min(30 * MINUTE, world.reception.pace.answerWithin / 10);
    const at = Math.round(now + within * this.play.draw(name));
    this.play.agenda.set({
      name: `office:${name}`,
      at: atDesk(at, world.reception.zone, this.arrival) + this.play.late(name),
      run: () => this.play.act(this.officer, command),
    });
  }

  private decide(p: Approval): void {
    const name = `approve:${p.matter}:${p.current}`;
    const { world, directory } = this.play;
    if (!this.first(`${name}:${p.id}`)) return;
    const deciders = decidersOf(world.reception, directory, p.steps[p.current].approver);
    const who = deciders.find((d) => d.userId !== p.submittedBy);
    if (!who) return;
    const { answerWithin } = world.reception.pace;
    const by = p.waitingSince + answerWithin;
    const meant = p.waitingSince + answerWithin * (0.05 + 0.3 * this.play.draw(name));
    this.play.agenda.set({
      name: `${name}:${p.id}`,
      at: atDesk(Math.round(meant), world.reception.zone, by) + this.play.late(name),
      run: () => this.play.act(who, { kind: 'approval.approve', approvalId: p.id }),
    });
  }

  /** By when a leader would go on although something is missing. */
  private limitOf(stage: Stage): Instant | null {
    const { world, now } = this.play;
    const { pace, batches } = world.reception;
    const gone = latest(batches.filter((b) => b.direction === 'departure').map((b) => b.at));
    const soonest = now + MINUTE;
    const beforeGuests = (at: Instant): Instant =>
      Math.max(soonest, Math.min(at, this.arrival ?? at));
    switch (stage) {
      case 'confirm':
        return beforeGuests(now + pace.confirmWithin + 2 * pace.answerWithin);
      case 'plan':
        return beforeGuests(now + 5 * pace.answerWithin + pace.officeAfter);
      case 'prepare':
        return Math.max(soonest, this.arrival ?? now + 30 * DAY);
      case 'execute':
        return Math.max(soonest, (gone ?? now + 30 * DAY) + pace.doneWithin + pace.officeAfter);
      case 'summarize':
        return null;
    }
  }

  private fallBack(stage: Stage): void {
    const at = this.limitOf(stage);
    if (at === null || !this.first(`limit:${stage}`)) return;
    const since = this.play.now;
    const run = (): void => this.goOnAnyway(stage, since);
    this.play.agenda.set({ name: `limit:${stage}`, at, run });
  }

  private goOnAnyway(stage: Stage, since: Instant): void {
    const { world, now } = this.play;
    if (world.reception.stage !== stage || world.reception.status !== 'open') return;
    const missing = missingWithoutAdvance(world).map((m) => m.code);
    if (missing.length === 0) {
      if (stage === 'prepare') this.play.act(this.officer, { kind: 'stage.advance', from: stage });
      return;
    }
    this.found({ code: 'stage.held', stage, missing, at: now, by: now - since });
    const leader = this.play.directory.people.find(isLeaderOrHead);
    if (!leader) return;
    const remedy = { what: 'rehearsal', ownerId: this.officer.userId, dueAt: now + 30 * DAY };
    const command = { kind: 'stage.override', stage, reason: 'rehearsal', remedy } as const;
    if (!isRefusal(this.play.act(leader, command)) && stage === 'prepare') {
      this.play.act(this.officer, { kind: 'stage.advance', from: stage });
    }
  }
}
