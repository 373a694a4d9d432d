import { Client } from 'pg';
import { DEMO_PASSWORD, PEOPLE, issueSetupSecret } from '@app/persistence';
import { insertBaseRows } from './base-rows';
import { insertDemoPeople } from './demo-people';
import { enterDemoReceptions } from './demo-receptions';

export interface SeedRequest {
  ownerUrl: string;
  mode: 'demo' | 'empty';
  /** The address people use; the set-up link starts with it. */
  baseUrl: string;
  /** The environment of api and worker, for `loadConfig`. */
  env: NodeJS.ProcessEnv;
}

export interface DemoAccount {
  login: string;
  password: string;
  role: string;
  name: string;
}

export interface SeedResult {
  accounts: DemoAccount[];
  /** Present while there is no administrator yet. */
  setupLink?: string;
}

/** Shown after the start: one person of each kind. */
const SHOWN = [
  'officer',
  'head',
  'leader',
  'coordinator',
  'transport.head',
  'transport.member1',
  'liaison',
  'auditor',
  'admin',
];

/** Fills an empty database; on a filled one it changes nothing. Every write is safe to repeat. */
export async function seed(request: SeedRequest): Promise<SeedResult> {
  const client = new Client({ connectionString: request.ownerUrl });
  await client.connect();
  try {
    await inTransaction(client, () => insertBaseRows(client));
    if (request.mode === 'empty') return await offerSetup(client, request.baseUrl);
    await inTransaction(client, () => insertDemoPeople(client));
  } finally {
    await client.end();
  }
  await enterDemoReceptions(request);
  const shown = PEOPLE.filter((person) => SHOWN.includes(person.login));
  return {
    accounts: shown
      .sort((a, b) => SHOWN.indexOf(a.login) - SHOWN.indexOf(b.login))
      .map(({ login, role, name }) => ({ login, password: DEMO_PASSWORD, role, name })),
  };
}

/** A one-time link for the first administrator; a new one with every start until there is one. */
async function offerSetup(client: Client, baseUrl: string): Promise<SeedResult> {
  const known = await client.query("select 1 from app_user where role = 'administrator' limit 1");
  if (known.rowCount) return { accounts: [] };
  const token = await issueSetupSecret(client);
  return { accounts: [], setupLink: `${baseUrl}/setup#${token}` };
}

async function inTransaction(client: Client, work: () => Promise<void>): Promise<void> {
  await client.query('begin');
  try {
    await work();
    await client.query('commit');
  } catch (error) {
    await client.query('rollback');
    throw error;
  }
}
