import { createHmac } from 'node:crypto';
import { ApiClient, faultsIn, type Answer } from '../platform/support/api-client';
import { done, inPlan, prepared, startVisit, type Visit } from '../receptions/support/visit';

const SECRET = 'a secret of more than thirty-two characters';
const MINUTE = 60_000;

let visit: Visit;
let id: string;
/** Its own day, in Tokyo. */
let date: string;

beforeAll(async () => {
  visit = await startVisit('flights', { YB_FLIGHT_SECRET: SECRET });
  ({ id } = await prepared(visit));
  await inPlan(visit); // the same flight, but no plan in force
  date = new Date(visit.arrival + 9 * 60 * MINUTE).toISOString().slice(0, 10);
});
afterAll(() => visit.stop());

interface Sending {
  readonly secret?: string;
  /** Seconds from now. */
  readonly off?: number;
  readonly headers?: Record<string, string>;
}

/** Sends as a flight data service would: no session, no cookie, signed. */
function send(body: unknown, { secret = SECRET, off = 0, headers }: Sending = {}): Promise<Answer> {
  const text = JSON.stringify(body);
  const timestamp = String(Math.floor(Date.now() / 1000) + off);
  const signature = createHmac('sha256', secret).update(`${timestamp}.${text}`).digest('hex');
  return new ApiClient(visit.api.app).send('POST', '/hooks/flight-status', text, {
    'x-yingbin-timestamp': timestamp,
    'x-yingbin-signature': `sha256=${signature}`,
    'idempotency-key': '',
    ...headers,
  });
}

const late = (minutes: number, more: object = {}): object => ({
  ...{ flight: 'NH903', date, direction: 'arrival' },
  expected: new Date(visit.arrival + minutes * MINUTE).toISOString(),
  ...more,
});

const proposals = async (): Promise<string[]> => {
  const { rows } = await visit.api.owner.query<{ status: string; edits: { at: string }[] }>(
    `SELECT status, edits FROM amendment WHERE reception_id = $1 ORDER BY number`,
    [id],
  );
  return rows.map((row) => `${row.status} ${row.edits[0].at}`);
};
const at = (minutes: number): string => new Date(visit.arrival + minutes * MINUTE).toISOString();

it('takes nothing that is not signed with its secret, for these bytes, and now', async () => {
  const code = async (answer: Promise<Answer>): Promise<unknown> => {
    const { status, body } = await answer;
    return `${status} ${String(body.code)}`;
  };
  const none = { headers: { 'x-yingbin-signature': '' } };
  expect(await code(send(late(90), none))).toBe('401 hook.signature-missing');
  expect(await code(send(late(90), { secret: `${SECRET}!` }))).toBe('401 hook.signature-invalid');
  const other = { headers: { 'x-yingbin-timestamp': String(Math.floor(Date.now() / 1000) - 7) } };
  expect(await code(send(late(90), other))).toBe('401 hook.signature-invalid');
  expect(await code(send(late(90), { off: -301 }))).toBe('401 hook.stale');
  expect(await code(send(late(90), { off: 320 }))).toBe('401 hook.stale');
  const session = visit.as('officer').post('/hooks/flight-status', late(90));
  expect(await code(session)).toBe('401 hook.signature-missing'); // a person's rights are none here
  expect(await proposals()).toEqual([]);
});

it('names what is wrong with a signed message', async () => {
  const answer = await send({ flight: 'NH903', date: '2026-02-30', direction: 'up', extra: 1 });
  expect(answer.status).toBe(422);
  expect(faultsIn(answer)).toEqual([
    'date: day.invalid',
    'direction: value.unknown',
    'expected: field.required',
    'extra: field.unknown',
  ]);
});

it('a quarter of an hour and more is proposed once; nothing moves', async () => {
  const first = await done(send(late(90)));
  expect(first.body).toEqual({ receptions: 1, proposed: 1 });
  expect(await proposals()).toEqual([`proposed ${at(90)}`]);
  const again = await done(send(late(90), { off: 1 }));
  expect(again.body).toEqual({ receptions: 0, proposed: 0 });
  expect(await proposals()).toHaveLength(1);
  const { body: reception } = await done(visit.as('officer').get(`/receptions/${id}`));
  const [batch] = (reception.facts as { batches: { at: string }[] }).batches;
  expect(Date.parse(batch.at)).toBe(visit.arrival);
  const { body: notices } = await done(visit.as('officeHead').get('/notices?limit=100'));
  expect((notices.items as { kind: string }[]).map(({ kind }) => kind)).toContain('changeAsked');
});

it('the same message is not taken twice', async () => {
  const message = (): Promise<Answer> => send(late(95), { off: 3 });
  const [one, two] = await Promise.all([message(), message()]);
  expect([one.status, two.status].sort()).toEqual([200, 409]);
  expect([one, two].find(({ status }) => status === 409)?.body.code).toBe('hook.replayed');
});

it('a newer status takes the place of the open proposal; on time again, it falls', async () => {
  await done(send(late(60), { off: 5 }));
  expect(await proposals()).toEqual([
    `dropped ${at(90)}`,
    `dropped ${at(95)}`,
    `proposed ${at(60)}`,
  ]);
  await done(send(late(3), { off: 6 }));
  expect((await proposals())[2]).toBe(`dropped ${at(60)}`);
});

it('another flight, day or direction concerns nobody', async () => {
  const nobody = { receptions: 0, proposed: 0 };
  expect((await done(send(late(90, { flight: 'NH 904' }), { off: 7 }))).body).toEqual(nobody);
  expect((await done(send(late(90, { direction: 'departure' }), { off: 8 }))).body).toEqual(nobody);
  const next = new Date(Date.parse(date) + 24 * 60 * MINUTE).toISOString().slice(0, 10);
  const tomorrow = late(24 * 60, { date: next });
  expect((await done(send(tomorrow, { off: 9 }))).body).toEqual(nobody);
});

it('is not there where no secret is set', async () => {
  const other = await startVisit('no-flights');
  const text = JSON.stringify(late(90));
  const answer = await new ApiClient(other.api.app).send('POST', '/hooks/flight-status', text);
  expect([answer.status, answer.body.code]).toEqual([404, 'hook.not-set-up']);
  await other.stop();
});
