import { createKeyring, createReceptionKey, FolderBlobStore } from '@app/persistence';
import type { AttachmentListDto } from '@app/contracts/http';
import { createHash, randomUUID } from 'node:crypto';
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { insertWorkingDepartment } from '../../integration/audit/support/department-rows';
import { insertReception } from '../../integration/audit/support/reception-row';
import * as sample from '../../integration/attachments/support/sample-files';
import { ApiClient, type Answer } from '../platform/support/api-client';
import { addPerson, PASSWORD } from '../platform/support/people';
import { startTestApi, type TestApi } from '../platform/support/test-api';

const PORT = 42_410;
const LIMIT = 20 * 1024 * 1024;
const NAME = '接待函 𠮷🌸 خطاب (1).pdf';

describe('attachments over HTTP', () => {
  let api: TestApi;
  let folder: string;
  let office: ApiClient;
  let receptionId: string;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'yb-attachments-'));
    api = await startTestApi({ name: 'attach_api', env: { YB_DATA_DIR: folder } });
    office = await signedIn('officer');
  });
  afterAll(async () => {
    await api.stop();
    await rm(folder, { recursive: true, force: true });
  });
  beforeEach(async () => {
    receptionId = await onClient(async (client) => {
      const id = await insertReception(client);
      await createReceptionKey(client, createKeyring(api.config.masterKey), id);
      return id;
    });
  });

  async function onClient<T>(act: (client: import('pg').PoolClient) => Promise<T>): Promise<T> {
    const client = await api.owner.connect();
    try {
      return await act(client);
    } finally {
      client.release();
    }
  }

  async function signedIn(role: 'officer' | 'departmentMember', departmentId?: string) {
    const { login } = await addPerson(api, role, { departmentId });
    const client = new ApiClient(api.app);
    await client.signIn(login, PASSWORD);
    return client;
  }

  /** A department with one task on the reception, and one of its people. */
  async function department(): Promise<{ taskId: string; worker: ApiClient }> {
    const { departmentId, taskId } = await onClient((client) =>
      insertWorkingDepartment(client, receptionId),
    );
    return { taskId, worker: await signedIn('departmentMember', departmentId) };
  }

  interface File {
    readonly name?: string;
    readonly content: Buffer;
    readonly key?: string;
  }

  function upload(client: ApiClient, path: string, file: File): Promise<Answer> {
    const boundary = `----${randomUUID()}`;
    const head = `--${boundary}\r\nContent-Disposition: form-data; name="file"; filename="${file.name ?? NAME}"\r\nContent-Type: application/octet-stream\r\n\r\n`;
    const body = Buffer.concat([
      Buffer.from(head),
      file.content,
      Buffer.from(`\r\n--${boundary}--\r\n`),
    ]);
    return client.post(path, body, {
      'content-type': `multipart/form-data; boundary=${boundary}`,
      'idempotency-key': file.key ?? randomUUID(),
    });
  }

  const toReception = (file: File, query = '') =>
    upload(office, `/receptions/${receptionId}/attachments${query}`, file);
  const listed = async (client = office) =>
    (await client.get(`/receptions/${receptionId}/attachments`))
      .body as unknown as AttachmentListDto;
  const blobs = async () =>
    (await readdir(folder, { recursive: true, withFileTypes: true })).filter((e) => e.isFile());

  it('come back byte for byte, under their own name', async () => {
    const answer = await toReception({ content: sample.PDF }, '?kind=letter');
    const sha256 = createHash('sha256').update(sample.PDF).digest('hex');
    expect([answer.status, answer.body]).toEqual([
      201,
      {
        id: expect.any(String) as string,
        ...{ mediaType: 'application/pdf', size: sample.PDF.length, sha256 },
      },
    ]);
    expect((await listed()).attachments).toMatchObject([
      { id: answer.body.id, kind: 'letter', fileName: NAME, taskId: null, sha256 },
    ]);
    const file = await api.app.inject({
      url: `/api/v1/attachments/${String(answer.body.id)}`,
      headers: { cookie: office.cookie },
    });
    expect(file.statusCode).toBe(200);
    expect(file.rawPayload.equals(sample.PDF)).toBe(true);
    expect(file.headers).toMatchObject({
      'content-type': 'application/pdf',
      'content-length': String(sample.PDF.length),
      'x-content-type-options': 'nosniff',
      'content-security-policy': "default-src 'none'; sandbox",
      'cache-control': 'no-store',
      'repr-digest': `sha-256=:${Buffer.from(sha256, 'hex').toString('base64')}:`,
    });
    const disposition = String(file.headers['content-disposition']);
    expect(disposition).toMatch(/^attachment; /);
    expect(decodeURIComponent(disposition.split("UTF-8''")[1] ?? '')).toBe(NAME);
  });

  it('of a reception one may not know of do not exist: no task there, or 工作秘密', async () => {
    const { body } = await toReception({ content: sample.PDF });
    const stranger = (await department()).worker;
    const paths = [`/receptions/${receptionId}/attachments`, `/attachments/${String(body.id)}`];
    const set = `UPDATE reception SET secrecy = 'work-secret' WHERE id = $1`;
    await onClient((client) => client.query(set, [receptionId]));
    await onClient((client) =>
      client.query('DELETE FROM task WHERE reception_id = $1', [receptionId]),
    );
    await onClient((client) =>
      client.query('DELETE FROM assignment WHERE reception_id = $1', [receptionId]),
    );
    for (const client of [office, stranger]) {
      const got = [await client.get(paths[0]), await client.get(paths[1])];
      expect(got.map((answer) => answer.status)).toEqual([404, 404]);
    }
    expect((await toReception({ content: sample.PDF })).status).toBe(404);
  });

  it.each([
    ['pdf', sample.PDF],
    ['ofd', sample.OFD],
    ['docx', sample.DOCX],
    ['JPG', sample.JPG],
    ['png', sample.PNG],
  ])('may be a file of type %s', async (ending, content) => {
    expect((await toReception({ name: `x.${ending}`, content })).status).toBe(201);
  });

  it.each([
    ['a program called jpg', 'x.jpg', sample.EXE, 'file.type-unsupported'],
    ['a picture with a script', 'x.svg', sample.SVG, 'file.type-unsupported'],
    ['a picture called pdf', 'x.pdf', sample.PNG, 'file.type-mismatch'],
    ['a PDF without an ending', 'x', sample.PDF, 'file.type-mismatch'],
    ['a spreadsheet called docx', 'x.docx', sample.XLSX, 'file.type-unsupported'],
    ['nothing', 'x.pdf', Buffer.alloc(0), 'file.type-unsupported'],
  ])('%s is refused and leaves nothing', async (_, name, content, code) => {
    const before = (await blobs()).length;
    const answer = await toReception({ name, content });
    expect([answer.status, answer.body.code]).toEqual([415, code]);
    expect((await listed()).attachments).toEqual([]);
    expect(await blobs()).toHaveLength(before);
  });

  it('too large, or where none may be, are refused over a real connection too', async () => {
    await api.app.listen({ host: '127.0.0.1', port: PORT });
    const send = async (path: string, size: number) => {
      const body = new FormData();
      body.set('file', new Blob([sample.PDF, new Uint8Array(size)]), 'x.pdf');
      const answer = await fetch(`http://127.0.0.1:${PORT}/api/v1${path}`, {
        ...{ method: 'POST', body },
        headers: {
          ...{ cookie: String(office.cookie), origin: 'http://localhost:42310' },
          'idempotency-key': randomUUID(),
        },
      });
      return [answer.status, ((await answer.json()) as { code?: string }).code];
    };
    const path = `/receptions/${receptionId}/attachments`;
    expect(await send(path, 5_000_000)).toEqual([201, undefined]);
    expect(await send(path, LIMIT)).toEqual([413, 'file.too-large']);
    expect(await send(path, 3 * LIMIT)).toEqual([413, 'file.too-large']);
    const nowhere = `/receptions/${randomUUID()}/attachments`;
    expect(await send(nowhere, LIMIT)).toEqual([404, 'object.not-found']);
    expect(await send(path, 1000)).toEqual([201, undefined]);
  });

  it('may have 20 MB, and not one byte more', async () => {
    const exactly = Buffer.concat([sample.PDF, Buffer.alloc(LIMIT - sample.PDF.length)]);
    expect((await toReception({ content: exactly })).status).toBe(201);
    const before = (await blobs()).length;
    const more = await toReception({ content: Buffer.concat([exactly, Buffer.alloc(1)]) });
    expect([more.status, more.body.code]).toEqual([413, 'file.too-large']);
    expect(await blobs()).toHaveLength(before);
  });

  it('are added once for one key, and the second copy of the bytes goes', async () => {
    const key = randomUUID();
    const one = await toReception({ content: sample.PDF, key });
    const before = (await blobs()).length;
    const two = await toReception({ content: sample.PDF, key });
    expect(two.body).toEqual(one.body);
    const other = await toReception({ name: 'x.png', content: sample.PNG, key });
    expect([other.status, other.body.code]).toEqual([422, 'idempotency-key.body-differs']);
    expect((await listed()).attachments).toHaveLength(1);
    expect(await blobs()).toHaveLength(before);
  });

  it('of a task are its department’s; everybody else there finds nothing', async () => {
    const kitchen = await department();
    const cars = await department();
    const letter = await toReception({ content: sample.PDF });
    const menu = await upload(kitchen.worker, `/tasks/${kitchen.taskId}/attachments`, {
      name: '菜单.png',
      content: sample.PNG,
    });
    expect(menu.status).toBe(201);
    const foreign = await upload(cars.worker, `/tasks/${kitchen.taskId}/attachments`, {
      content: sample.PDF,
    });
    expect(foreign.status).toBe(404);
    const paper = `/receptions/${receptionId}/attachments`;
    expect((await upload(cars.worker, paper, { content: sample.PDF })).status).toBe(403);
    expect((await listed()).attachments).toHaveLength(2);
    expect((await listed(kitchen.worker)).attachments.map(({ id }) => id)).toEqual([menu.body.id]);
    expect((await listed(cars.worker)).attachments).toEqual([]);
    const open = (client: ApiClient, { body }: Answer) =>
      client.get(`/attachments/${String(body.id)}`);
    expect((await open(kitchen.worker, menu)).status).toBe(200);
    expect((await open(cars.worker, menu)).status).toBe(404);
    expect((await open(kitchen.worker, letter)).status).toBe(404);
    expect((await cars.worker.get(`/tasks/${kitchen.taskId}/attachments`)).status).toBe(404);
    expect((await office.get(`/tasks/${kitchen.taskId}/attachments`)).body).toMatchObject({
      attachments: [{ fileName: '菜单.png', mediaType: 'image/png' }],
    });
  });

  it('leave their name only sealed in the audit, and a trace when they are read', async () => {
    const { body } = await toReception({ content: sample.PDF });
    await office.get(`/attachments/${String(body.id)}`);
    const { rows } = await api.owner.query<{ body: string; command: string }>(
      'SELECT command, body FROM audit_entry WHERE chain = $1 ORDER BY seq',
      [receptionId],
    );
    expect(rows.map(({ command }) => command)).toEqual(['attachment.add', 'attachment.read']);
    for (const row of rows) expect(row.body).not.toContain('接待函');
    expect(rows[1]?.body).toContain(String(body.id));
  });

  it.each([
    ['../../etc/passwd.pdf', 201],
    [`${'长'.repeat(197)}.pdf`, 422],
    ['a\u0001b.pdf', 422],
    ['   ', 422],
  ])('with the name %j: %d', async (name, status) => {
    const answer = await toReception({ name, content: sample.PDF });
    expect(answer.status).toBe(status);
    const [kept] = (await listed()).attachments;
    expect(kept?.fileName).toBe(status === 201 ? 'passwd.pdf' : undefined);
  });

  it('are refused when there is no file, or the body is of another kind', async () => {
    const path = `/receptions/${receptionId}/attachments`;
    const json = await office.post(path, { file: 'x' });
    expect([json.status, json.body.code]).toEqual([415, 'content-type.unsupported']);
    const type = { 'content-type': 'multipart/form-data; boundary=x' };
    const empty = await office.post(path, Buffer.from('--x--\r\n'), type);
    expect(empty.status).toBe(422);
    const kind = await toReception({ content: sample.PDF }, '?kind=poem');
    expect(kind.status).toBe(422);
    const nowhere = `/receptions/${randomUUID()}/attachments`;
    expect((await upload(office, nowhere, { content: sample.PDF })).status).toBe(404);
  });

  it('whose bytes are gone say so, and do not pretend to be empty', async () => {
    const { body } = await toReception({ content: sample.PDF });
    const { rows } = await api.owner.query<{ blob_key: string }>(
      'SELECT blob_key FROM attachment WHERE id = $1',
      [body.id],
    );
    await FolderBlobStore.below(folder).remove(rows[0]?.blob_key ?? '');
    const gone = await office.get(`/attachments/${String(body.id)}`);
    expect([gone.status, gone.body.code]).toEqual([500, 'attachment.bytes-missing']);
  });
});
