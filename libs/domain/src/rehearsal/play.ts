import type { Decision } from '../decision';
import { decide, type PersonCommand } from '../decide';
import { derive } from '../derive';
import { evolveAll } from '../evolve';
import type { Fact } from '../fact';
import { noticesFor } from '../notice/notices-for';
import type { Principal } from '../people/actor';
import { decideAnnounce, decideAdvance } from '../process.decide';
import { isRefusal } from '../refusal';
import { settleAll } from '../settle-all';
import { earliest, type Instant } from '../time/instant';
import { quietUntil, type QuietHours } from '../time/local-time';
import type { Context, World } from '../world';
import { Agenda } from './agenda';
import { drawer, type Draw } from './draw';
import { lateBy, overrunBy } from './lateness';
import type { RehearsalOptions } from './rehearsal-report';
import { usualQuiet } from './work-hours';

/** What is told of every act as it happens. */
export type Witness = (facts: readonly Fact[], at: Instant, world: World) => void;

/** Commands that name a department and yet concern the whole plan. */
const WHOLE: readonly string[] = ['assignment.withdraw', 'task.withdraw'];

/**
 * A reception on simulated time. Acts and deadlines go the way they go at the door: settle what is due,
 * decide, evolve, derive; only the clock is turned, and nobody waits.
 */
export class Play {
  readonly agenda = new Agenda();
  readonly draw: Draw;
  readonly quiet: QuietHours;
  readonly figures = { acts: 0, reminders: 0, escalations: 0, messages: 0, atNight: 0 };
  private ids = 0;

  constructor(
    public world: World,
    public now: Instant,
    private readonly given: Context,
    private readonly options: RehearsalOptions,
    private readonly witnesses: readonly Witness[],
  ) {
    this.draw = drawer(options.seed);
    this.quiet = given.quiet ?? usualQuiet(world.reception.zone);
  }

  context(): Context {
    return {
      ...this.given,
      now: this.now,
      quiet: this.quiet,
      newId: () => `r${++this.ids}`,
    };
  }

  get directory(): Context['directory'] {
    return this.given.directory;
  }

  /** How late the one who does this is, in ms. */
  late(name: string): number {
    return lateBy(this.options.lateness, this.draw, name);
  }

  overrun(name: string): number {
    return overrunBy(this.options.lateness, this.draw, name);
  }

  /** An act of a person, decided as the door decides it. */
  act(who: Principal, command: PersonCommand): Decision {
    const named = 'assignmentId' in command ? command.assignmentId : null;
    const scope = named && !WHOLE.includes(command.kind) ? [named] : ('all' as const);
    this.settle(scope);
    const decision = decide(command, {
      world: this.world,
      actor: { ...who, standsFor: [] },
      ctx: this.context(),
      actId: `a${++this.ids}`,
    });
    if (!isRefusal(decision)) this.take(decision, scope, who.userId);
    return decision;
  }

  /** Moves the stage as often as its gate is open. */
  advance(): boolean {
    const { stage, gateOpen, status } = this.world.reception;
    if (!gateOpen || status !== 'open') return false;
    const facts = decideAdvance({ kind: 'process.advance', from: stage }, this.case());
    this.take(facts, 'all', null);
    return facts.length > 0;
  }

  announce(assignmentId: string): void {
    const facts = decideAnnounce({ kind: 'process.announce', assignmentId }, this.case());
    this.take(facts, [assignmentId], null);
  }

  /** When the process wakes next. */
  get nextDue(): Instant | null {
    const { world } = this;
    return earliest([world.reception.nextDue, ...world.assignments.map((a) => a.nextDue)]);
  }

  /** What the process owes now: the deadlines that have come. False when there was none. */
  settleDue(): boolean {
    const late = (due: Instant | null): boolean => due !== null && due <= this.now;
    const owing = this.world.assignments.filter((a) => late(a.nextDue)).map((a) => a.id);
    return this.settle(owing);
  }

  private case(): { world: World; ctx: Context; actId: string } {
    return { world: this.world, ctx: this.context(), actId: `p${++this.ids}` };
  }

  private settle(scope: 'all' | readonly string[]): boolean {
    const facts = settleAll(this.world, this.context(), scope);
    if (facts.length === 0) return false;
    const steps = facts.flatMap((f) => (f.type === 'DeadlinePassed' ? [f.step] : []));
    const escalated = steps.filter((s) => s === 'head' || s === 'office').length;
    this.figures.escalations += escalated;
    this.figures.reminders += steps.length - escalated;
    this.take(facts, scope, null);
    return true;
  }

  private take(
    facts: readonly Fact[],
    scope: 'all' | readonly string[],
    actorId: string | null,
  ): void {
    if (facts.length === 0) return;
    this.figures.acts += actorId === null ? 0 : 1;
    this.world = derive(evolveAll(this.world, facts), scope);
    const told = noticesFor(facts, this.world, this.context(), actorId);
    this.figures.messages += told.length;
    if (quietUntil(this.now, this.quiet) !== null) {
      this.figures.atNight += told.filter((n) => n.holdUntil === null).length;
    }
    for (const witness of this.witnesses) witness(facts, this.now, this.world);
  }
}
