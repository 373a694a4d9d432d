import type { PersonCommand } from '../../../libs/domain/src/decide';
import type { Decision } from '../../../libs/domain/src/decision';
import { derive } from '../../../libs/domain/src/derive';
import { evolveAll } from '../../../libs/domain/src/evolve';
import type { Fact, FactOf } from '../../../libs/domain/src/fact';
import { isRefusal } from '../../../libs/domain/src/refusal';
import { settleAll } from '../../../libs/domain/src/settle-all';
import type { Task } from '../../../libs/domain/src/assignment/task';
import type { Context, World } from '../../../libs/domain/src/world';
import { TestWorld } from '../../../libs/domain/src/testing/test-world';

/** A step that fired, with the task as it was then, and how often the task's time had moved before. */
export interface Firing {
  readonly fact: FactOf<'DeadlinePassed'>;
  readonly task: Task;
  readonly moves: number;
  readonly world: World;
}

/** A reception of which every deadline that fires, and every move of a task, is seen. */
export class WatchedWorld extends TestWorld {
  readonly firings: Firing[] = [];
  private readonly moves = new Map<string, number>();
  private readonly hashes = new Map<string, string>();

  /** Thousands of plans are hashed: a number per text is as good a hash, and told apart for certain. */
  override context(): Context {
    return { ...super.context(), hash: (text) => this.numberOf(text) };
  }

  private numberOf(text: string): string {
    const known = this.hashes.get(text) ?? `h${this.hashes.size}`;
    this.hashes.set(text, known);
    return known;
  }

  /** Lets the process settle now, as its timer or the next act would. */
  look(): void {
    const facts = settleAll(this.world, this.context(), 'all');
    for (const fact of facts) {
      if (fact.type !== 'DeadlinePassed' || fact.subject.kind !== 'task-due') continue;
      const { id } = fact.subject;
      const task = this.world.tasks.find((t) => t.id === id);
      if (task)
        this.firings.push({ fact, task, moves: this.moves.get(id) ?? 0, world: this.world });
    }
    this.see(facts);
    this.world = derive(evolveAll(this.world, facts), 'all');
  }

  override do(who: string, command: PersonCommand): Decision {
    this.look();
    const decision = super.do(who, command);
    if (!isRefusal(decision)) this.see(decision);
    return decision;
  }

  private see(facts: readonly Fact[]): void {
    for (const f of facts) {
      if (f.type !== 'TaskChanged' && f.type !== 'TaskTimed') continue;
      this.moves.set(f.taskId, (this.moves.get(f.taskId) ?? 0) + 1);
    }
  }
}
