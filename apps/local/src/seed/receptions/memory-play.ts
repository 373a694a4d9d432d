import { createHash } from 'node:crypto';
import type {
  Actor,
  Context,
  Directory,
  Fact,
  PersonCommand,
  Reception,
  Stage,
  World,
} from '@app/domain';
import {
  decide,
  decideAdvance,
  derive,
  evolveAll,
  isRefusal,
  NO_LAW,
  NO_ROWS,
  settle,
} from '@app/domain';
import { DEPARTMENTS, PEOPLE, ROUTES } from '@app/persistence';
import type { Play, Scene } from './play';

const hash = (text: string): string => createHash('sha256').update(text).digest('hex');

/** The demo's people, departments and routes, as a decision sees them. */
export const DIRECTORY: Directory = {
  people: PEOPLE.map((p) => ({ userId: `u-${p.login}`, role: p.role, departmentId: p.department })),
  departments: DEPARTMENTS.map(({ code }) => ({ id: code, code })),
  routes: Object.fromEntries(ROUTES.map(({ matter, steps }) => [matter, steps])),
  substitutes: {},
};

/** The rules alone, without a database: a script can be tried against them in milliseconds. */
export class MemoryPlay implements Play {
  readonly facts: Fact[] = [];
  world: World;
  private serial = 0;

  /** Every act takes `tick` ms of its own clock. */
  constructor(
    reception: Reception,
    public now: number,
    private readonly tick = 20,
  ) {
    this.world = { reception, ...NO_ROWS };
  }

  idOf(login: string): string {
    return `u-${login}`;
  }

  look(): Promise<Scene> {
    return Promise.resolve(this.world);
  }

  act(login: string, command: PersonCommand): Promise<void> {
    const actor = this.actorOf(login);
    return this.transact((world, ctx) => {
      const decision = decide(command, { world, ctx, actor, actId: ctx.newId() });
      if (!isRefusal(decision)) return decision;
      throw new Error(`${login} ${command.kind}: ${JSON.stringify(decision)}`);
    });
  }

  advance(from: Stage): Promise<void> {
    return this.transact((world, ctx) => {
      const command = { kind: 'process.advance', from } as const;
      const facts = decideAdvance(command, { world, ctx, actId: ctx.newId() });
      if (facts.length === 0) throw new Error(`the gate of ${from} is shut`);
      return facts;
    });
  }

  /** What the clock alone makes true. */
  settleAt(now: number): Promise<void> {
    this.now = now;
    return this.transact(() => []);
  }

  private transact(decision: (world: World, ctx: Context) => readonly Fact[]): Promise<void> {
    this.now += this.tick;
    const ctx: Context = {
      now: this.now,
      newId: () => `id-${(this.serial += 1)}`,
      hash,
      directory: DIRECTORY,
      quiet: null,
      law: NO_LAW,
    };
    const due = settle(this.world, this.now, 'all');
    const settled = derive(evolveAll(this.world, due), 'all');
    const facts = decision(settled, ctx);
    this.facts.push(...due, ...facts);
    this.world = derive(evolveAll(settled, facts), 'all');
    return Promise.resolve();
  }

  private actorOf(login: string): Actor {
    const principal = DIRECTORY.people.find((p) => p.userId === this.idOf(login));
    if (!principal) throw new Error(`nobody is called ${login}`);
    return { ...principal, standsFor: [] };
  }
}
