import { settle } from '../deadline/settle';
import { derive } from '../derive';
import { evolveAll } from '../evolve';
import type { NoticeDraft } from '../notice/notice';
import { noticesFor } from '../notice/notices-for';
import type { PlanDocument, PlanItem, PlanTask } from '../plan/plan-document';
import { HOUR, MINUTE } from '../time/instant';
import { START, TestWorld } from './test-world';

const iso = (at: number): string => new Date(at).toISOString();
/** The meal: 60 minutes, in ten hours. */
export const MEAL = START + 10 * HOUR;

export const ITEMS: readonly PlanItem[] = [
  { key: 'in', kind: 'arrival-air', title: 'Arrival', start: iso(MEAL - 2 * HOUR) },
  { key: 'meal', kind: 'meal', title: 'Meal', start: iso(MEAL), end: iso(MEAL + HOUR) },
  {
    key: 'drive',
    kind: 'transfer',
    title: 'Drive',
    start: iso(MEAL + HOUR + 10 * MINUTE),
    end: iso(MEAL + HOUR + 40 * MINUTE),
  },
];

const task = (key: string, more: Partial<PlanTask>): PlanTask => ({
  ...{ key, what: key, phase: 'execute', check: 'none', item: 'meal' },
  due: { anchor: 'item:meal' },
  ...more,
});

export const PLAN: PlanDocument = {
  schema: 1,
  items: ITEMS,
  assignments: [
    {
      department: 'cars',
      tasks: [
        task('come', {
          item: 'drive',
          due: { anchor: 'item:meal', edge: 'end', offset: '-PT10M', real: true },
          doerId: 'cars.member',
        }),
        task('either', {
          item: 'drive',
          due: {
            earliest: [
              { anchor: 'item:meal', edge: 'end', real: true },
              { anchor: 'item:drive', edge: 'end' },
            ],
          },
        }),
        task('fixed', { item: 'drive', due: { anchor: 'item:drive' } }),
      ],
    },
    {
      department: 'meals',
      tasks: [
        task('water', {
          due: { anchor: 'item:meal', edge: 'end' },
          repeat: { every: 'PT15M' },
          doerId: 'meals.member',
        }),
      ],
    },
    { department: 'rooms', tasks: [task('beds', { item: null, due: iso(MEAL + 8 * HOUR) })] },
  ],
};

/** A meal on its day, with what is told when somebody looks. */
export class Meal extends TestWorld {
  told: NoticeDraft[] = [];

  at(minutes: number): this {
    this.now = MEAL + minutes * MINUTE;
    return this;
  }

  /** Settles what is due, as the conductor does, and keeps what is told. */
  settle(): readonly string[] {
    const facts = settle(this.world, this.now, 'all');
    this.world = derive(evolveAll(this.world, facts), 'all');
    this.told = [...noticesFor(facts, this.world, this.context(), null)];
    return facts.map((f) =>
      f.subject.kind === 'item' ? `${f.step} ${f.subject.key} ${f.subject.edge}` : f.subject.kind,
    );
  }

  /** Lets the conductor look every minute up to then; what prompts and asks it made, by minute. */
  run(from: number, to: number): readonly string[] {
    const made: string[] = [];
    for (let minute = from; minute <= to; minute++) {
      const facts = this.at(minute).settle();
      made.push(...facts.filter((f) => f === 'task-prompt').map(() => `${minute}`));
    }
    return made;
  }

  item(key = 'meal'): TestWorld['world']['items'][number] {
    const item = this.world.items.find((i) => i.key === key);
    if (!item) throw new Error(`no ${key}`);
    return item;
  }
}

export const running = (facts: ConstructorParameters<typeof TestWorld>[0] = {}): Meal => {
  const t = new Meal({ liaisonIds: ['cars.head'], ...facts });
  t.toPrepare(PLAN);
  return t;
};
export const start = { kind: 'item.start', itemKey: 'meal' } as const;
export const end = { kind: 'item.end', itemKey: 'meal' } as const;
export const lastDish = { kind: 'item.expect-end', itemKey: 'meal', inMinutes: 10 } as const;
