import { createDoor, createPool, type Door } from '@app/commands';
import { loadConfig } from '@app/config';
import type { ReceptionFacts } from '@app/domain';
import { DEFAULT_PACES, defaultFacts } from '@app/domain';
import {
  castPlan,
  createKeyring,
  domesticDraft,
  domesticFacts,
  loadDraftPlace,
  runningStrasbourg,
  strasbourg,
  tomorrow,
  type CaseFacts,
} from '@app/persistence';
import type { Pool } from 'pg';
import type { SeedRequest } from './index';
import { approve, savePlan } from './receptions/acts';
import { casePeople } from './receptions/case-people';
import { actorOf, loadCast, type Cast } from './receptions/cast';
import { DoorPlay, seedMeta } from './receptions/door-play';
import { playRunning, STRASBOURG_SAID, TODAY_SAID } from './receptions/play-running';
import { domesticPlan, todayCase } from './receptions/today-case';

/** Tasks per department that wait for the department to assign them. */
const LEFT_OPEN = 1;

interface Hands {
  readonly door: Door;
  readonly pool: Pool;
  readonly cast: Cast;
}

/**
 * Brings the Strasbourg case in twice: to start tomorrow, with its open points; and in the middle of
 * its execution, with two late tasks and one open condition; and two invented domestic visits: one is being
 * planned, with more of ours at a meal than the rules allow, one is under way and waits for a driver. Through the door, act by act. Once only: a database that
 * knows the first act of a case has the case.
 */
export async function enterDemoReceptions({ env }: SeedRequest): Promise<void> {
  if (env.YB_SEED_RECEPTIONS === '0') return;
  const { database, masterKey } = loadConfig(env);
  const pool = createPool(database.url, { max: 2, applicationName: 'yingbin-seed' });
  try {
    const door = createDoor({ pool, keyring: createKeyring(masterKey) });
    const hands = { door, pool, cast: await loadCast(pool) };
    const now = new Date();
    if (!(await isKnown(pool, 'tomorrow'))) await enterTomorrow(hands, now);
    if (!(await isKnown(pool, 'running'))) await enterRunning(hands, now);
    if (!(await isKnown(pool, 'domestic'))) await enterDomestic(hands, now);
    if (!(await isKnown(pool, 'today'))) await enterToday(hands, now);
  } finally {
    await pool.end();
  }
}

/** As it arrived: launched, with every open point of the published draft as a missing fact. */
async function enterTomorrow(hands: Hands, now: Date): Promise<void> {
  const published = strasbourg({ startsOn: tomorrow(now), points: 'published' });
  const play = await register(hands, 'tomorrow', { facts: asNext(published.facts) });
  await savePlan(
    play,
    castPlan(published.plan, (login) => play.idOf(login), LEFT_OPEN),
  );
  await play.act('officer', { kind: 'reception.launch' });
}

/** The meeting after the one that runs: two of one name would be taken for each other. */
function asNext(facts: CaseFacts): CaseFacts {
  const next = (text: string): string => text.replace('第27次', '第28次');
  return { ...facts, title: next(facts.title), purpose: next(facts.purpose) };
}

async function enterRunning(hands: Hands, now: Date): Promise<void> {
  const running = runningStrasbourg(now);
  const play = await register(hands, 'running', running);
  await savePlan(
    play,
    castPlan(running.plan, (login) => play.idOf(login), 0),
  );
  await playRunning(play, running, now, STRASBOURG_SAID);
}

/** Received, and in the middle of being planned from its template. */
async function enterDomestic(hands: Hands, now: Date): Promise<void> {
  const facts = domesticFacts(now);
  const play = await register(hands, 'domestic', { facts });
  await play.act('officer', { kind: 'reception.launch' });
  await play.act('officer', { kind: 'reception.submit', reason: '来函齐全，拟同意接待。' });
  await approve(play, 'receive');
  await play.advance('confirm');
  const plan = domesticPlan(facts, await loadDraftPlace(hands.pool, now.getTime()));
  await savePlan(
    play,
    castPlan(domesticDraft(plan), (login) => play.idOf(login), LEFT_OPEN),
  );
}

/** Under way as it should be, but for a driver: his tap turns it green. */
async function enterToday(hands: Hands, now: Date): Promise<void> {
  const place = await loadDraftPlace(hands.pool, now.getTime());
  const running = todayCase(now, place, (login) => actorOf(hands.cast, login).userId);
  const play = await register(hands, 'today', running);
  await savePlan(play, running.plan);
  await playRunning(play, running, now, TODAY_SAID);
}

async function register(
  hands: Hands,
  name: string,
  entered: { readonly facts: CaseFacts },
): Promise<DoorPlay> {
  const { door, pool, cast } = hands;
  const idOf = (login: string): string => actorOf(cast, login).userId;
  const facts: ReceptionFacts = {
    ...defaultFacts(DEFAULT_PACES[entered.facts.urgency], entered.facts.zone),
    ...entered.facts,
    ...casePeople(idOf),
  };
  const officer = actorOf(cast, 'officer');
  const { receptionId } = await door.register(officer, facts, seedMeta(`${name}-0`));
  return new DoorPlay(door, pool, cast, receptionId, name);
}

async function isKnown(pool: Pool, name: string): Promise<boolean> {
  const key = seedMeta(`${name}-0`).idempotencyKey;
  const { rowCount } = await pool.query('select 1 from stored_answer where key = $1', [key]);
  return rowCount !== 0;
}
