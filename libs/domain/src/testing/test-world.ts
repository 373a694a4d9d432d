import { decide, type PersonCommand } from '../decide';
import type { Decision } from '../decision';
import { derive } from '../derive';
import { DEFAULT_PACES } from '../deadline/pace';
import { evolveAll } from '../evolve';
import type { Actor } from '../people/actor';
import type { Directory } from '../people/directory';
import type { Role } from '../people/role';
import type { PlanDocument } from '../plan/plan-document';
import { decideAdvance } from '../process.decide';
import { defaultFacts } from '../reception/default-facts';
import type { ReceptionFacts, Stage } from '../reception/reception';
import { decideRegister } from '../reception/register.decide';
import { isRefusal } from '../refusal';
import { settleAll } from '../settle-all';
import { NO_LAW, type Law } from '../rule/law';
import { HOUR } from '../time/instant';
import { NO_ROWS, type Context, type World } from '../world';

/** Where the clock of a test stands at the start: 2026-03-01T00:00Z. */
export const START = Date.parse('2026-03-01T00:00:00Z');
export const DEPARTMENTS = ['cars', 'meals', 'rooms'] as const;

export const person = (userId: string, role: Role, departmentId: string | null = null): Actor => ({
  userId,
  role,
  departmentId,
  standsFor: [],
});

export const PEOPLE: Readonly<Record<string, Actor>> = Object.fromEntries(
  [
    person('officer', 'officer'),
    person('head', 'officeHead'),
    person('leader', 'leader'),
    ...DEPARTMENTS.flatMap((d) => [
      person(`${d}.head`, 'departmentHead', `id-${d}`),
      person(`${d}.member`, 'departmentMember', `id-${d}`),
    ]),
  ].map((p) => [p.userId, p]),
);

export const DIRECTORY: Directory = {
  people: Object.values(PEOPLE),
  departments: DEPARTMENTS.map((code) => ({ id: `id-${code}`, code })),
  routes: {},
  substitutes: {},
};

/** Facts with nothing missing: arrival in 48 h, departure in 72 h. */
const COMPLETE: ReceptionFacts = {
  ...defaultFacts(DEFAULT_PACES.routine, 'Asia/Shanghai'),
  title: 'Visit',
  profile: 'foreign',
  grade: 'A',
  sendingUnit: 'unit',
  purpose: 'talks',
  sourceKind: 'invitation',
  leadGuest: 'guest',
  leadGuestTitle: 'chair',
  headCount: 8,
  contacts: [{ name: 'c', role: null, phone: '1' }],
  batches: [
    {
      key: 'in',
      direction: 'arrival',
      at: START + 48 * HOUR,
      mode: null,
      number: null,
      place: null,
      group: null,
    },
    {
      key: 'out',
      direction: 'departure',
      at: START + 72 * HOUR,
      mode: null,
      number: null,
      place: null,
      group: null,
    },
  ],
  officerId: 'officer',
  coordinatorId: 'officer',
  leaderId: 'leader',
};

export const planFor = (departments: readonly string[] = DEPARTMENTS): PlanDocument => ({
  schema: 1,
  items: [
    {
      key: 'talk',
      kind: 'meeting',
      title: 'Talk',
      start: { anchor: 'arrival', offset: 'PT2H' },
      end: { anchor: 'item:talk', offset: 'PT1H' },
    },
  ],
  assignments: departments.map((department) => ({
    department,
    tasks: [
      {
        key: 'before',
        item: 'talk',
        what: 'prepare',
        phase: 'prepare',
        due: { anchor: 'item:talk', offset: '-PT1H' },
      },
      {
        key: 'during',
        item: 'talk',
        what: 'serve',
        phase: 'execute',
        due: { anchor: 'item:talk', edge: 'end' },
      },
    ],
  })),
});

/** FNV-1a: enough to tell texts apart in a test. */
function shortHash(text: string): string {
  let h = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) h = Math.imul(h ^ text.charCodeAt(i), 0x01000193) >>> 0;
  return h.toString(16);
}

/** A reception in memory, with a clock and ids that the test controls. */
export class TestWorld {
  now = START;
  law: Law = NO_LAW;
  directory: Directory = DIRECTORY;
  world: World;
  private ids = 0;

  constructor(facts: Partial<ReceptionFacts> = {}) {
    const command = {
      kind: 'reception.register',
      receptionId: 'r',
      code: 'JD',
      facts: { ...COMPLETE, ...facts },
    } as const;
    const decision = decideRegister(command, PEOPLE.officer, this.context());
    if (isRefusal(decision)) throw new Error(decision.code);
    this.world = derive(evolveAll(NO_ROWS as World, decision), 'all');
  }

  context(): Context {
    return {
      now: this.now,
      newId: () => `id${++this.ids}`,
      hash: shortHash,
      directory: this.directory,
      quiet: null,
      law: this.law,
    };
  }

  /** Settles, decides and evolves, as the door does. Returns the decision. */
  do(who: string, command: PersonCommand): Decision {
    const ctx = this.context();
    const settled = evolveAll(this.world, settleAll(this.world, ctx, 'all'));
    const decision = decide(command, {
      world: settled,
      actor: PEOPLE[who],
      ctx,
      actId: `act${++this.ids}`,
    });
    const facts = isRefusal(decision) ? (decision.noted ?? []) : decision;
    this.world = derive(evolveAll(settled, facts), 'all');
    return decision;
  }

  /** As `do`, but a refusal fails the test. */
  must(who: string, command: PersonCommand): void {
    const decision = this.do(who, command);
    if (isRefusal(decision))
      throw new Error(`${command.kind}: ${JSON.stringify(decision.reasons)}`);
  }

  advance(from: Stage): void {
    const facts = decideAdvance(
      { kind: 'process.advance', from },
      { world: this.world, ctx: this.context(), actId: '' },
    );
    this.world = derive(evolveAll(this.world, facts), 'all');
  }

  approve(): void {
    const p = this.world.approvals.find((x) => x.status === 'pending');
    if (!p) throw new Error('nothing to approve');
    this.must('head', { kind: 'approval.approve', approvalId: p.id });
    this.must('leader', { kind: 'approval.approve', approvalId: p.id });
  }

  assignment(code: string): World['assignments'][number] {
    const a = this.world.assignments.find(
      (x) => x.departmentCode === code && x.status === 'active',
    );
    if (!a) throw new Error(`no ${code}`);
    return a;
  }

  task(code: string, key: string): World['tasks'][number] {
    const { id } = this.assignment(code);
    const t = this.world.tasks.find((x) => x.assignmentId === id && x.key === key);
    if (!t) throw new Error(`no ${code}/${key}`);
    return t;
  }

  toPlan(plan = planFor()): this {
    this.must('officer', { kind: 'reception.launch' });
    this.must('officer', { kind: 'plan.save', document: plan, expectedRevision: 0 });
    this.must('officer', { kind: 'reception.submit' });
    this.approve();
    this.advance('confirm');
    return this;
  }

  toPrepare(plan = planFor()): this {
    this.toPlan(plan);
    this.must('officer', { kind: 'plan.send' });
    for (const a of plan.assignments) this.sign(a.department, 'plan');
    this.must('officer', { kind: 'plan.submit' });
    this.approve();
    this.advance('plan');
    return this;
  }

  sign(code: string, scope: 'plan' | 'ready' | 'done'): void {
    const assignmentId = this.assignment(code).id;
    this.must(`${code}.head`, { kind: 'assignment.sign', assignmentId, scope, answer: 'agree' });
  }
}
