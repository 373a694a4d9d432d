import { randomUUID } from 'node:crypto';
import { ApiClient, faultsIn } from './support/api-client';
import { withProbe } from './support/probe.controller';
import { startTestApi, type TestApi } from './support/test-api';

describe('bad input', () => {
  let api: TestApi;
  let client: ApiClient;

  beforeAll(async () => {
    api = await startTestApi({ name: 'bad-input', root: withProbe });
    client = new ApiClient(api.app);
  });
  afterAll(() => api.stop());

  const refusesField = async (field: object, fault: string): Promise<void> => {
    const answer = await client.post('/probe', { name: 'x', ...field });
    expect([answer.status, answer.body.code]).toEqual([422, 'input.invalid']);
    expect(faultsIn(answer)).toEqual([fault]);
  };

  it.each([
    ['an unknown field', { extra: 1 }, 'extra: field.unknown'],
    ['a number for a text', { name: 5 }, 'name: field.type'],
    ['a text for a number', { count: '5' }, 'count: field.type'],
    ['a text for a boolean', { urgent: 'true' }, 'urgent: field.type'],
    ['a list for a text', { name: ['x'] }, 'name: field.type'],
    ['null where a value belongs', { name: null }, 'name: field.required'],
    ['a text that is too long', { name: '长'.repeat(21) }, 'name: text.too-long'],
    ['a blank text', { name: '   ' }, 'name: text.blank'],
    ['a text nobody sees', { name: '\u200b\u202e\ufeff' }, 'name: text.blank'],
    ['a control character', { name: 'a\u0007b' }, 'name: text.control'],
    ['a line break in a name', { name: 'a\nb' }, 'name: text.control'],
    ['half a surrogate pair', { name: 'a\ud842b' }, 'name: text.control'],
    ['a NUL in a longer text', { note: 'a\u0000b' }, 'note: text.control'],
    ['a time without offset', { start: '2026-05-01T09:00:00' }, 'start: time.invalid'],
    ['a day that does not exist', { start: '2026-02-30T09:00:00Z' }, 'start: time.invalid'],
    ['a time before 1990', { start: '1989-12-31T23:00:00Z' }, 'start: time.out-of-range'],
    ['a time after 2100', { start: '2101-01-01T00:00:00Z' }, 'start: time.out-of-range'],
    ['an unknown zone', { zone: 'Asia/Atlantis' }, 'zone: zone.unknown'],
    ['an offset as a zone', { zone: '+08:00' }, 'zone: zone.unknown'],
    ['a bad duration', { offset: '1 hour' }, 'offset: duration.invalid'],
    ['a bad id', { ref: '12' }, 'ref: id.invalid'],
    ['a bad phone', { phone: 'call me' }, 'phone: phone.invalid'],
    ['an unknown value', { kind: 'c' }, 'kind: value.unknown'],
    ['a number out of range', { count: 100 }, 'count: number.out-of-range'],
    ['a broken number', { count: 1.5 }, 'count: field.type'],
    ['an object for a list', { items: {} }, 'items: field.type'],
    ['a prototype', JSON.parse('{"__proto__":{"admin":true}}') as object, ''],
  ])('%s is refused with its place', async (_, field, fault) => {
    if (fault) return refusesField(field, fault);
    const answer = await client.post('/probe', '{"name":"x","__proto__":{"admin":true}}');
    expect(faultsIn(answer)).toEqual(['__proto__: field.unknown']);
  });

  it('names all faults at once, also inside lists, and the limit', async () => {
    const items = [{ name: 'ok', start: 'soon', extra: true }, 'no', { name: 'n'.repeat(11) }];
    const answer = await client.post('/probe', { items, count: -1 });
    expect(faultsIn(answer)).toEqual([
      'count: number.out-of-range',
      'items[0].extra: field.unknown',
      'items[0].start: time.invalid',
      'items[1]: field.type',
      'items[2].name: text.too-long',
      'items[2].start: field.required',
      'name: field.required',
    ]);
    const long = await client.post('/probe', {
      name: 'x',
      items: Array.from({ length: 4 }, () => ({ name: 'n', start: '2026-05-01T09:00:00Z' })),
    });
    expect(long.body.errors).toMatchObject([{ path: 'items', code: 'list.too-long', max: 3 }]);
  });

  it('says what to do in the language asked for', async () => {
    const zh = await client.post('/probe', { name: '' });
    const en = await client.post('/probe', { name: '' }, { 'accept-language': 'en-GB,zh;q=0.5' });
    expect(zh.body.title).toMatch(/请/);
    expect(en.body.title).toMatch(/^Correct/);
    expect(en.headers['content-language']).toBe('en');
    expect(zh.headers['content-type']).toMatch(/^application\/problem\+json/);
    expect(zh.body.requestId).toBe(zh.headers['x-request-id']);
  });

  it.each([
    '王小明',
    '𠮷野家',
    '欢迎 🎉 guests',
    'مرحبا بكم',
    '‏שלום',
    'Łukasz O’Brien',
    '  edge  ',
  ])('keeps %s as it is', async (name) => {
    const answer = await client.post('/probe', { name, note: 'one\n\ttwo' });
    expect([answer.status, answer.body]).toEqual([200, { name, note: 'one\n\ttwo' }]);
  });

  it.each([
    ['not JSON', '{"name":', 'application/json', 400, 'body.not-json'],
    ['nothing', '', 'application/json', 400, 'body.not-json'],
    ['another type', '<a/>', 'application/xml', 415, 'content-type.unsupported'],
    ['a form', 'name=x', 'application/x-www-form-urlencoded', 415, 'content-type.unsupported'],
    ['plain text', '{"name":"x"}', 'text/plain', 415, 'content-type.unsupported'],
    ['GBK', '{"name":"x"}', 'application/json; charset=gbk', 415, 'content-type.unsupported'],
    ['no UTF-8', Buffer.from('7b22ffd6d022', 'hex'), 'application/json', 400, 'body.not-json'],
    ['a table', 'name\nx', 'text/csv', 415, 'content-type.unsupported'],
    ['a megabyte', JSON.stringify({ name: 'x'.repeat(1_048_577) }), '', 413, 'body.too-large'],
    ['depth', '['.repeat(5000) + ']'.repeat(5000), '', 422, 'body.too-complex'],
    ['a long list', `[${'1,'.repeat(200_000)}1]`, '', 422, 'body.too-complex'],
  ])('%s as a body is refused', async (_, body, type, status, code) => {
    const answer = await client.post('/probe', body, {
      'content-type': type || 'application/json',
    });
    expect([answer.status, answer.body.code]).toEqual([status, code]);
  });

  it('refuses bad ids, unknown routes and repeated parameters', async () => {
    const id = randomUUID();
    expect((await client.get(`/probe/one/${id.toUpperCase()}`)).body).toEqual({ id });
    const bad = await client.get('/probe/one/12');
    expect([bad.status, bad.body.code, faultsIn(bad)]).toEqual([
      422,
      'id.invalid',
      ['id: id.invalid'],
    ]);
    const unknown = await client.get('/nowhere');
    expect([unknown.status, unknown.body.code]).toEqual([404, 'route.unknown']);
    const broken = await client.get('/probe/one/%E0%A4%A');
    expect([broken.status, broken.body.code]).toEqual([400, 'request.malformed']);
    expect(faultsIn(await client.get('/probe/rows?limit=1&limit=2'))).toEqual([
      'limit: field.type',
    ]);
    expect(faultsIn(await client.get('/probe/rows?limit=100000'))).toEqual([
      'limit: number.out-of-range',
    ]);
  });

  it('asks for an idempotency key, and hashes what the act is', async () => {
    const act = (body: object, key: string) =>
      client.post('/probe/act', body, { 'idempotency-key': key });
    expect((await act({}, '')).body.code).toBe('idempotency-key.missing');
    expect((await act({}, 'short')).body.code).toBe('idempotency-key.invalid');
    expect((await act({}, 'with blank in it')).status).toBe(400);
    const one = await act({ a: 1, b: [1, { c: 2 }] }, 'key-0001');
    const same = await act({ b: [1, { c: 2 }], a: 1 }, 'key-0001');
    const other = await act({ b: [1, { c: 3 }], a: 1 }, 'key-0001');
    expect(one.body.idempotencyKey).toBe('key-0001');
    expect(same.body.bodyHash).toBe(one.body.bodyHash);
    expect(other.body.bodyHash).not.toBe(one.body.bodyHash);
  });

  it('wants the ETag that was read', async () => {
    const draft = (etag: string) => client.post('/probe/draft', {}, { 'if-match': etag });
    expect([(await draft('')).status, (await draft('')).body.code]).toEqual([
      428,
      'if-match.missing',
    ]);
    expect((await draft('*')).body.code).toBe('if-match.invalid');
    const stale = await draft('"r6"');
    expect([stale.status, stale.body.code]).toEqual([412, 'version.stale']);
    const right = await draft('"r7"');
    expect([right.status, right.headers.etag]).toEqual([200, '"r8"']);
  });

  it('pages with opaque cursors that cannot be made up', async () => {
    const first = await client.get('/probe/rows?limit=2');
    expect(first.body.items).toEqual([1, 2]);
    const second = await client.get(`/probe/rows?limit=3&cursor=${String(first.body.nextCursor)}`);
    expect(second.body).toEqual({ items: [3, 4, 5], nextCursor: null });
    const forged = `${Buffer.from('[4]').toString('base64url')}.AAAAAAAAAAAAAAAAAAAAAA`;
    expect((await client.get(`/probe/rows?cursor=${forged}`)).body.code).toBe('cursor.invalid');
  });

  it('passes a refusal on with all its reasons', async () => {
    const answer = await client.get('/probe/fail/refusal');
    expect([answer.status, answer.body.code]).toEqual([409, 'gate.closed']);
    expect(answer.body.reasons).toEqual([
      { code: 'signature.missing', objects: [{ type: 'department', id: 'hotel' }] },
      { code: 'letter.missing', message: expect.stringMatching(/公函/) as unknown, objects: [] },
    ]);
  });

  it('tells nothing of what went wrong inside', async () => {
    const answer = await client.get('/probe/fail/error', { 'x-request-id': 'from-a-proxy-1' });
    expect([answer.status, answer.body.code]).toEqual([500, 'internal']);
    expect(answer.body.requestId).toBe('from-a-proxy-1');
    expect(answer.text).not.toMatch(/王小明|138|stack|\.ts/);
  });

  it('does not take over a request id that could spoil a log', async () => {
    const answer = await client.get('/probe/rows', { 'x-request-id': 'a b\u001b[31m' });
    expect(answer.headers['x-request-id']).toMatch(/^[0-9a-f-]{36}$/);
  });
});
