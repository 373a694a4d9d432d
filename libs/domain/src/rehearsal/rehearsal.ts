import { DAY, type Instant } from '../time/instant';
import type { Play } from './play';
import type { RehearsalReport } from './rehearsal-report';

/** A rehearsal that does not come to its end is a fault of ours: it stops here. */
export const MOST_STEPS = 200_000;
const LONGEST = 400 * DAY;

/** One rehearsal on its way. It can be played in pieces, so that a server answers others meanwhile. */
export class Rehearsal {
  private steps = 0;
  private over = false;
  private readonly horizon: Instant;

  constructor(
    private readonly play: Play,
    private readonly react: () => void,
    private readonly tell: () => RehearsalReport,
  ) {
    this.horizon = play.now + LONGEST;
  }

  /** Plays so many steps further; true when it is over. */
  goOn(steps: number): boolean {
    for (let i = 0; i < steps && !this.over; i++) {
      this.over = !this.step() || ++this.steps >= MOST_STEPS;
    }
    return this.over;
  }

  report(): RehearsalReport {
    return this.tell();
  }

  /** Whatever comes next, a person's act or a deadline, at its instant. False when nothing does. */
  private step(): boolean {
    const { play } = this;
    this.react();
    while (play.advance()) this.react();
    if (play.world.reception.status !== 'open') return false;
    const [due, set] = [play.nextDue, play.agenda.nextAt];
    const next = Math.min(due ?? Infinity, set ?? Infinity);
    if (next > this.horizon) return false;
    play.now = Math.max(play.now, next);
    if (due !== null && due <= next && play.settleDue()) return true;
    const happening = play.agenda.take();
    if (!happening) return false;
    play.now = Math.max(play.now, happening.at);
    happening.run();
    return true;
  }
}
