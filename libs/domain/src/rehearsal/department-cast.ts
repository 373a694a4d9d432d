import type { Assignment, Scope } from '../assignment/assignment';
import type { Task } from '../assignment/task';
import { isAcknowledged, isOwed } from '../assignment/task';
import { signBy } from '../deadline/ladder';
import { standing } from '../gate/gate';
import type { Principal } from '../people/actor';
import { leadsPackage } from '../people/authority';
import { personOf } from '../people/directory';
import { stageIndex } from '../reception/reception';
import { isRefusal } from '../refusal';
import { HOUR, MINUTE } from '../time/instant';
import type { Diary } from './diary';
import type { Play } from './play';
import type { Roster } from './roster';
import type { WeakPoint } from './weak-point';
import { atDesk } from './work-hours';

const PATIENCE = { plan: null, ready: 2 * HOUR, done: 2 * HOUR } as const;

/** Plays the departments: they 签收, 分派, and sign when they can. */
export class DepartmentCast {
  private readonly once = new Set<string>();

  constructor(
    private readonly play: Play,
    private readonly diary: Diary,
    private readonly roster: Roster,
    private readonly found: (w: WeakPoint) => void,
  ) {}

  /** Looks at every package and sets down what its people do next. */
  react(): void {
    for (const a of this.play.world.assignments) {
      if (a.status !== 'active') continue;
      if (a.announcedAt === null) this.play.announce(a.id);
      const signer = this.signerOf(a);
      if (!signer) {
        this.found({
          code: 'ownerless.department',
          department: a.departmentCode,
          at: null,
          by: null,
        });
        continue;
      }
      this.accept(a, signer);
      for (const scope of this.scopesToSign(a)) this.sign(a, scope, signer);
    }
  }

  private signerOf(a: Assignment): Principal | undefined {
    return this.play.directory.people.find(leadsPackage(a));
  }

  private first(name: string): boolean {
    if (this.once.has(name)) return false;
    this.once.add(name);
    return true;
  }

  private accept(a: Assignment, signer: Principal): void {
    if (a.counts.unacknowledged === 0 || !this.first(`accept:${a.id}:${a.packageVersion}`)) return;
    const { pace, zone } = this.play.world.reception;
    const name = `accept:${a.departmentCode}`;
    const by = this.play.now + pace.acknowledgeWithin;
    const meant = this.play.now + pace.acknowledgeWithin * (0.05 + 0.4 * this.play.draw(name));
    this.play.agenda.set({
      name: `${name}:${a.packageVersion}`,
      at: atDesk(Math.round(meant), zone, by) + this.play.late(name),
      run: () => {
        this.distribute(a, signer);
        this.play.act(signer, { kind: 'task.acknowledge', assignmentId: a.id, taskIds: 'all' });
        for (const doer of this.doersToAsk(a, signer)) this.askDoer(a, doer);
      },
    });
  }

  private own(a: Assignment): readonly Task[] {
    return this.play.world.tasks.filter((t) => t.assignmentId === a.id && isOwed(t));
  }

  /** 分派: whoever is free and has the least to do. */
  private distribute(a: Assignment, signer: Principal): void {
    const byDoer = new Map<string, string[]>();
    this.own(a).forEach((t) => this.roster.take(a, t));
    for (const t of this.own(a)) {
      if (t.doerId !== null) continue;
      const doer = this.roster.choose(a, t) ?? signer.userId;
      byDoer.set(doer, [...(byDoer.get(doer) ?? []), t.id]);
    }
    for (const [doerId, taskIds] of byDoer) {
      this.play.act(signer, { kind: 'task.assign', assignmentId: a.id, taskIds, doerId });
    }
  }

  private doersToAsk(a: Assignment, signer: Principal): readonly Principal[] {
    const ids = new Set(
      this.own(a)
        .filter((t) => !isAcknowledged(t) && t.doerId !== signer.userId)
        .map((t) => t.doerId),
    );
    return [...ids].flatMap((id) => personOf(this.play.directory, id) ?? []);
  }

  private askDoer(a: Assignment, doer: Principal): void {
    const { pace, zone } = this.play.world.reception;
    const name = `own:${a.departmentCode}:${doer.userId}`;
    const by = this.play.now + pace.acknowledgeWithin;
    const meant = this.play.now + pace.acknowledgeWithin * (0.1 + 0.6 * this.play.draw(name));
    this.play.agenda.set({
      name,
      at: atDesk(Math.round(meant), zone, by) + this.play.late(name),
      run: () => {
        const taskIds = this.own(a)
          .filter((t) => t.doerId === doer.userId && !isAcknowledged(t))
          .map((t) => t.id);
        if (taskIds.length === 0) return;
        this.play.act(doer, { kind: 'task.acknowledge', assignmentId: a.id, taskIds });
      },
    });
  }

  private scopesToSign(a: Assignment): readonly Scope[] {
    const { reception: r, signatures } = this.play.world;
    const open = (scope: Scope): boolean =>
      !a.waived.includes(scope) && !standing(signatures, a.id, scope);
    const early = stageIndex(r.stage) <= stageIndex('prepare');
    return [
      ...(early && r.stage !== 'confirm' && open('plan') ? (['plan'] as const) : []),
      ...(r.stage === 'prepare' && a.counts.prepareOpen === 0 && open('ready') && !open('plan')
        ? (['ready'] as const)
        : []),
      ...(r.stage === 'execute' && a.counts.open === 0 && open('done') ? (['done'] as const) : []),
    ];
  }

  private sign(a: Assignment, scope: Scope, signer: Principal): void {
    const { now, world } = this.play;
    const by = signBy(world.reception, a, scope);
    if (!this.first(`sign:${a.id}:${scope}:${a.packageVersion}`)) return;
    const name = `sign:${a.departmentCode}:${scope}`;
    const left = Math.max(by === null ? HOUR : by - now, 10 * MINUTE);
    const patience = Math.min(left, PATIENCE[scope] ?? left);
    const meant = now + patience * (0.1 + 0.6 * this.play.draw(name));
    this.diary.asked(a.id, scope, now);
    this.play.agenda.set({
      name: `${name}:${a.packageVersion}`,
      at: atDesk(Math.round(meant), world.reception.zone, by) + this.play.late(name),
      run: () => {
        const decision = this.play.act(signer, {
          kind: 'assignment.sign',
          assignmentId: a.id,
          scope,
          answer: 'agree',
        });
        // Something was opened again meanwhile: the next look finds it.
        if (isRefusal(decision)) this.once.delete(`sign:${a.id}:${scope}:${a.packageVersion}`);
      },
    });
  }
}
