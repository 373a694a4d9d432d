import { execFileSync } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Method } from '../platform/support/api-client';
import { exampleBodies, type OpenApi } from './support/example-bodies';
import { inPlan, startVisit, type Visit } from './support/visit';

const PROGRAM = join(__dirname, '../../../dist/apps/api/src/openapi.js');
const TAGS = [
  'receptions',
  'plans',
  'amendments',
  'assignments',
  'tasks',
  'approvals',
  'follow-ups',
  'meetings',
];

/** The document of the built api: only the compiler knows the comments it is made of. */
function readDocument(): OpenApi {
  const folder = mkdtempSync(join(tmpdir(), 'yb-openapi-'));
  const file = join(folder, 'openapi.json');
  execFileSync(process.execPath, [PROGRAM, file], { stdio: ['ignore', 'ignore', 'inherit'] });
  const document = JSON.parse(readFileSync(file, 'utf8')) as OpenApi;
  rmSync(folder, { recursive: true, force: true });
  return document;
}

it('docs/openapi.json is what the routes say; "npm run openapi" writes it', () => {
  expect(execFileSync(process.execPath, [PROGRAM, '--check']).toString()).toBe('');
});

describe('the examples of the documentation', () => {
  let visit: Visit;
  let bodies: ReturnType<typeof exampleBodies>;

  beforeAll(async () => {
    visit = await startVisit('reception-examples');
    const id = (name: Parameters<Visit['id']>[0]): string => visit.id(name);
    bodies = exampleBodies(readDocument(), TAGS, {
      officerId: id('officer'),
      deputyOfficerId: id('officer'),
      coordinatorId: id('officeHead'),
      leaderId: id('leader'),
      liaisonIds: id('liaison'),
      doerId: id('transport.departmentMember'),
      leadId: id('transport.departmentMember'),
      checkerId: id('transport.departmentHead'),
    });
  }, 30_000);
  afterAll(() => visit.stop());

  it('are there for every act', () => {
    expect(bodies.length).toBeGreaterThan(45);
  });

  it('register a reception and save a plan', async () => {
    const whole = (method: string, path: string): unknown =>
      bodies.find((one) => one.method === method && one.path === path && one.isWhole)?.body;
    const officer = visit.as('officer');
    const made = await officer.post('/receptions', whole('POST', '/api/v1/receptions'));
    expect(made.body).toMatchObject({ revision: 1, facts: ['ReceptionRegistered'] });
    const plan = whole('PUT', '/api/v1/receptions/{id}/plan');
    const path = `/receptions/${await inPlan(visit)}/plan`;
    const saved = await officer.put(path, plan, { 'if-match': '"r0"' });
    expect([saved.status, saved.body.facts]).toEqual([200, ['DraftSaved']]);
  });

  it('are taken by the rules of input, whole and with only what is needed', async () => {
    const refused: string[] = [];
    for (const { method, path, body, isWhole } of bodies) {
      // One of two ids is needed there, and neither by itself.
      if (!isWhole && path.includes('/disputes')) continue;
      const url = path.replace('/api/v1', '').replace(/\{\w*[iI]d\}/g, randomUUID());
      const headers = { 'if-match': '"r0"' };
      const send = visit
        .as('officer')
        .send(method as Method, url.replace('{key}', 'k'), body, headers);
      const { code } = (await send).body;
      if (code === 'input.invalid') refused.push(`${method} ${path} ${JSON.stringify(body)}`);
    }
    expect(refused).toEqual([]);
  });
});
