import type { PlanDocument, PlanItem } from '@app/domain';
import { isAnchorTime, parseInstant, taskPlanKey } from '@app/domain';
import { DEPARTMENTS, PEOPLE, loginOf } from '@app/persistence';
import type { LocalStack } from '../local-stack';
import type { Chaos } from './chaos';
import type { EndState } from './end-state';
import type { Ledger } from './ledger';
import { Person } from './person';
import { readEndState } from './read-end-state';
import { confirmScene } from './scenes/confirm.scene';
import { cosignScene } from './scenes/cosign.scene';
import { executeScene } from './scenes/execute.scene';
import { prepareScene } from './scenes/prepare.scene';
import { summarizeScene } from './scenes/summarize.scene';
import { writeScript } from './script';
import { Story } from './story';

/** From now to the arrival of the guests; killed processes need time to come back. */
const LEAD_MS = { soft: 30_000, hard: 40_000 };

/** Plays the whole reception over HTTP and returns how it ended. */
export async function playStory(
  stack: LocalStack,
  chaos: Chaos,
  ledger: Ledger,
): Promise<EndState> {
  const person = peopleAt(stack.addresses.apiUrl, ledger);
  await signEverybodyIn(person, ledger);
  const users = await usersByLogin(person('officer'));
  const arrival = new Date(Date.now() + (chaos.isOn ? LEAD_MS.hard : LEAD_MS.soft));
  const script = writeScript(arrival, (login) => users.get(login) ?? '');
  const whole = { ...script.plan, assignments: [...script.plan.assignments, script.added] };
  const story = new Story(ledger, chaos, person, users, promptsOf(whole));
  await confirmScene(story, script.published, script.filled);
  await cosignScene(story, script.plan);
  await prepareScene(story, script.added);
  await executeScene(story, script.plan, (item) => startOf(item, script.filled.facts.batches));
  await summarizeScene(story);
  await chaos.settled();
  await verifyAudit(story);
  return readEndState(story);
}

/** Everybody signs in once, when he is first needed. */
function peopleAt(baseUrl: string, ledger: Ledger): (login: string) => Person {
  const people = new Map<string, Person>();
  let retries = 0;
  const onRetry = (reason: string): void => {
    retries += 1;
    if (retries % 8 === 1) ledger.outage(`暂无应答（${reason}），用同一 Idempotency-Key 重试`);
  };
  return (login) => {
    const known = people.get(login) ?? new Person(login, baseUrl, ledger, onRetry);
    people.set(login, known);
    return known;
  };
}

/** As in the morning of a working day: whoever will act signs in. */
async function signEverybodyIn(person: (login: string) => Person, ledger: Ledger): Promise<void> {
  const startedAt = Date.now();
  const acting = ['officer', 'head', 'leader', 'liaison', 'auditor'];
  const departments = DEPARTMENTS.flatMap(({ code }) => [
    loginOf(code, 'head'),
    loginOf(code, 'liaison'),
  ]);
  const logins = [...acting, ...departments];
  const next = async (): Promise<void> => {
    for (let login = logins.pop(); login; login = logins.pop()) await person(login).signIn();
  };
  const count = logins.length;
  await Promise.all([next(), next()]);
  ledger.step('各部门', `${count} 人登录`, Date.now() - startedAt);
}

async function usersByLogin(officer: Person): Promise<ReadonlyMap<string, string>> {
  const colleagues =
    await officer.get<readonly { id: string; name: string }[]>('/api/v1/directory');
  const idByName = new Map(colleagues.map((c) => [c.name, c.id]));
  return new Map(PEOPLE.map((p) => [p.login, idByName.get(p.name) ?? '']));
}

const promptsOf = (plan: PlanDocument): ReadonlySet<string> =>
  new Set(
    plan.assignments.flatMap(({ department, tasks }) =>
      tasks.filter((t) => t.check === 'none').map((t) => taskPlanKey(department, t.key)),
    ),
  );

/** When an item is to begin; arrival and departure hang on their batches. */
function startOf(
  { start }: PlanItem,
  batches: readonly { direction: string; at: number | null }[],
): number {
  if (typeof start === 'string') return parseInstant(start) ?? 0;
  const anchor = start && isAnchorTime(start) ? start.anchor : null;
  return batches.find((b) => b.direction === anchor)?.at ?? 0;
}

async function verifyAudit(story: Story): Promise<void> {
  const path = `/api/v1/receptions/${story.receptionId}/audit/verification`;
  const { ok, entries } = await story
    .person('auditor')
    .get<{ ok: boolean; entries?: number }>(path);
  story.ledger.check(`审计链完整（${entries ?? 0} 条，逐条相扣）`, ok);
}
