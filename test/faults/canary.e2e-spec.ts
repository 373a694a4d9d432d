import { readFileSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { CanaryClient } from './support/canary-client';
import type { ErrorBody } from './support/canary-client';
import { CanaryVisit, NO_MESSAGE_WAITS } from './support/canary-visit';
import { Canaries } from './support/canaries';
import { FaultStack } from './support/fault-stack';
import { readHistories } from './support/read-histories';

jest.setTimeout(120_000);

const mark = new Canaries();
const errors: ErrorBody[] = [];
const people = new Map<string, Promise<CanaryClient>>();
let faults: FaultStack;
let visit: CanaryVisit;

const as = (login: string): Promise<CanaryClient> => {
  const { apiUrl } = faults.stack.addresses;
  const known = people.get(login) ?? new CanaryClient(apiUrl, login, errors).signIn();
  people.set(login, known);
  return known;
};

beforeAll(async () => {
  faults = await FaultStack.start();
  visit = new CanaryVisit(mark, faults.rows, as);
  await visit.register();
  await visit.launch();
  await visit.cosign();
  await provokeErrors();
  await visit.prepareAndCancel();
  await faults.rows.until('every message is out', NO_MESSAGE_WAITS);
}, 120_000);
afterAll(() => faults.stop(), 30_000);

/** Acts that are refused or fail, each with a mark in what was sent. */
async function provokeErrors(): Promise<void> {
  const [officer, member] = [await as('officer'), await as('transport.member1')];
  const { path } = visit;
  const text = (): string => mark.text('refused');
  const { transport } = await visit.assignments();
  const long = text().repeat(200);
  const facts = await visit.facts();
  for (const body of [{}, facts, { ...facts, title: long }, { ...facts, profile: text() }])
    await officer.send('POST', '/receptions', { ...body, title: text(), zone: text() });
  // The same 文号 of the same unit again.
  const again = { ...facts, letterNumber: mark.text('letter.again') };
  for (let n = 0; n < 2; n++) await officer.send('POST', '/receptions', again);
  await officer.send('POST', '/receptions', `{"title": "${text()}`);
  await officer.send('POST', '/receptions', { ...facts, contacts: [{ name: long, phone: long }] });
  await officer.send('PATCH', path, { facts: { title: text() } }, { 'if-match': '"r999"' });
  await officer.send('PUT', `${path}/plan`, { items: [{ title: text() }], assignments: text() });
  await officer.send('PUT', `${path}/plan`, visit.plan(), { 'if-match': '"r77"' });
  await officer.send('PUT', `${path}/summary`, { text: text() });
  await officer.send('POST', `${path}/override`, { reason: text(), stage: text() });
  await officer.send('GET', `/receptions/${mark.word('id')}`);
  await officer.send('GET', `/${mark.word('route')}?q=${mark.word('query')}`);
  await officer.send('GET', `/receptions?q=${mark.word('search')}&sort=${mark.word('sort')}`);
  await officer.send('POST', `${path}/guests`, { name: long, phone: text() });
  await officer.send('POST', `${path}/guests/paste`, { text: `姓名\t${text()}\n${long}\t${long}` });
  const sign = `/assignments/${transport}/signatures`;
  await member.send('POST', sign, { scope: 'plan', answer: 'object', remark: text() });
  await officer.send('POST', '/receptions', facts, {
    'idempotency-key': mark.word('key').repeat(30),
  });
  await member.send('POST', `${path}/cancel`, { reason: text() });
  await officer.send('POST', '/session', { login: mark.word('login'), password: text() });
  const form = new FormData();
  form.append('file', new Blob([text()]), `${mark.text('file.refused')}.pdf`);
  await officer.send('POST', `${path}/attachments`, form);
  await faults.stack.halt('postgres');
  await officer.send('POST', '/receptions', facts).catch(() => undefined);
  await officer.send('POST', `${path}/submit`, { reason: text() }).catch(() => undefined);
  await faults.stack.resume('postgres');
}

/** Every file below a folder; a single file is a folder of one. */
function filesBelow(folder: string): string[] {
  if (!statSync(folder).isDirectory()) return [folder];
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
}

const hitsIn = (files: readonly string[]): Record<string, string[]> =>
  Object.fromEntries(
    files
      .map((file) => [file, mark.foundIn(readFileSync(file, 'utf8'))] as const)
      .filter(([, found]) => found.length > 0),
  );

it('people read what was written: the marks are really there', async () => {
  const { mailFolder } = faults.stack.addresses;
  const mails = readdirSync(mailFolder).map((file) => readFileSync(join(mailFolder, file), 'utf8'));
  expect(mails.length).toBeGreaterThan(5);
  const [row] = await faults.rows.all<{ text: string }>(
    'SELECT r::text AS text FROM reception r WHERE id = $1',
    [visit.receptionId],
  );
  expect(mark.foundIn(row.text)).toEqual(expect.arrayContaining(['title', 'leadGuest']));
});

it('Temporal knows ids and codes, also for those who hold the key', async () => {
  const { temporal, config } = faults;
  const histories = await readHistories(temporal, config.temporal.payloadKeys);
  expect(histories.length).toBeGreaterThan(5);
  const of = (start: string): string =>
    histories
      .filter(({ workflowId }) => workflowId.startsWith(start))
      .map((h) => h.text)
      .join();
  // Opened indeed: ids stand inside the payloads.
  expect(of('notice/')).toContain('noticeId');
  expect(of(`reception/${visit.receptionId}`)).toContain('receptionId');
  const found = histories.map(({ workflowId, text }) => [workflowId, mark.foundIn(text)] as const);
  expect(found.filter(([, marks]) => marks.length > 0)).toEqual([]);
});

it('nothing is in the files of Temporal', () => {
  const files = filesBelow(faults.stack.dataFolders.temporal);
  // Ids are there in plain text: what is written there can be found by this search.
  expect(files.some((file) => readFileSync(file).includes(visit.receptionId))).toBe(true);
  expect(hitsIn(files)).toEqual({});
});

it('nothing is in a log', () => {
  const folders = [join(faults.dataDir, 'logs'), join(faults.dataDir, 'postgres', 'postgres.log')];
  const logs = folders.flatMap(filesBelow);
  expect(logs.length).toBeGreaterThanOrEqual(3);
  expect(statSync(logs[logs.length - 1]).size).toBeGreaterThan(0);
  expect(hitsIn(logs)).toEqual({});
});

it('no error tells anybody what was sent', () => {
  expect(new Set(errors.map(({ status }) => status)).size).toBeGreaterThanOrEqual(6);
  const told = errors
    .map(({ request, status, text }) => ({ request, status, told: mark.foundIn(text), text }))
    .filter(({ told: marks }) => marks.length > 0);
  expect(told).toEqual([]);
});

it.each(['audit_entry', 'stored_answer', 'change_feed', 'wake', 'notice', 'delivery'])(
  'table %s has none',
  async (table) => {
    const rows = await faults.rows.all<{ text: string }>(`SELECT t::text AS text FROM ${table} t`);
    if (table !== 'wake') expect(rows.length).toBeGreaterThan(0);
    expect(mark.foundIn(rows.map(({ text }) => text).join('\n'))).toEqual([]);
  },
);
