import { ApiClient, type Answer } from './support/api-client';
import { addDepartment, addOffice, addPerson, PASSWORD } from './support/people';
import { startTestApi, type TestApi } from './support/test-api';

const HEADER = '账号,姓名,职务,手机,值班电话,角色,部门,邮箱';

describe('importing people and departments', () => {
  let api: TestApi;
  let admin: ApiClient;

  const send = (what: string, file: string | Buffer, dryRun = false): Promise<Answer> =>
    admin.post(`/imports/${what}${dryRun ? '?dryRun=true' : ''}`, file, {
      'content-type': 'text/csv; charset=utf-8',
      ...(dryRun && { 'idempotency-key': '' }),
    });
  const count = async (): Promise<number> => {
    const { rows } = await api.owner.query<{ n: string }>(`SELECT count(*) AS n FROM app_user`);
    return Number(rows[0].n);
  };
  const whatIn = (answer: Answer): unknown[] =>
    (answer.body.rows as { row: number; key: string; what: string }[]).map(
      ({ row, key, what }) => `${row} ${key} ${what}`,
    );
  const faultsIn = (answer: Answer): string[] =>
    ((answer.body.faults ?? answer.body.errors) as { path: string; code: string }[]).map(
      ({ path, code }) => `${path} ${code}`,
    );

  beforeAll(async () => {
    api = await startTestApi({ name: 'import' });
    await addOffice(api);
    const person = await addPerson(api, 'administrator');
    admin = new ApiClient(api.app);
    await admin.signIn(person.login, PASSWORD);
    await addDepartment(api, 'kitchen');
  });
  afterAll(() => api.stop());

  it('shows what would happen, then does it, then finds nothing left to do', async () => {
    const file = `\ufeff${HEADER}\r\nchef,"谢, 味",主厨,13800138000,000-5550,部门负责人,kitchen,chef@example.org\r\ncook,米粒𠮷,,,,departmentMember,kitchen,\r\n`;
    const before = await count();
    const dry = await send('people', file, true);
    expect([dry.status, dry.body.applied, whatIn(dry)]).toEqual([
      200,
      false,
      ['2 chef add', '3 cook add'],
    ]);
    expect(await count()).toBe(before);
    const done = await send('people', file);
    expect([done.status, done.body.applied]).toEqual([200, true]);
    const [first] = done.body.passwords as { login: string; oneTimePassword: string }[];
    const chef = await new ApiClient(api.app).signIn('chef', first.oneTimePassword);
    expect(chef.body).toMatchObject({ name: '谢, 味', mustChangePassword: true });
    const again = await send('people', file, true);
    expect(whatIn(again)).toEqual(['2 chef same', '3 cook same']);
    const moved = await send(
      'people',
      'login,name,role,department\ncook,米粒,部门负责人,kitchen\n',
    );
    expect([whatIn(moved), moved.body.passwords]).toEqual([['2 cook change'], []]);
  });

  it('reports every faulty cell, and does nothing', async () => {
    const file = [
      HEADER,
      'ok,好,,,,officer,,',
      'x,,,call me,,king,,no',
      'lost,丢,,,,departmentHead,nowhere,',
      'none,无,,,,departmentMember,,',
      'ok,再,,,,officer,,',
      'short,短',
    ].join('\n');
    const before = await count();
    const dry = await send('people', file, true);
    expect(dry.status).toBe(200);
    expect(faultsIn(dry)).toEqual([
      'row 3: login login.invalid',
      'row 3: name field.required',
      'row 3: phone phone.invalid',
      'row 3: email email.invalid',
      'row 3: role value.unknown',
      'row 4: department department.unknown',
      'row 5: department department.required',
      'row 7: cells row.incomplete',
      'row 7: role field.required',
      'row 6: login login.repeated',
    ]);
    const real = await send('people', file);
    expect([real.status, real.body.code]).toEqual([422, 'input.invalid']);
    expect(faultsIn(real)).toEqual(faultsIn(dry));
    expect(await count()).toBe(before);
  });

  it('reads what spreadsheets write: GB18030, semicolons, English headers', async () => {
    // "login;name;role" / "gb;王;officer" as GB18030.
    const gb = Buffer.concat([
      Buffer.from('login;name;role\ngb;'),
      Buffer.from([0xcd, 0xf5]),
      Buffer.from(';officer\n'),
    ]);
    expect((await send('people', gb)).body.applied).toBe(true);
    const users = await admin.get('/users?search=gb');
    expect(users.body.items).toMatchObject([{ login: 'gb', name: '王' }]);
  });

  it('refuses what is no such table', async () => {
    const noHeader = await send('people', 'foo,bar\n1,2\n', true);
    expect([noHeader.status, noHeader.body.code]).toEqual([422, 'file.no-header']);
    expect(noHeader.body.title).toContain('账号');
    const binary = await send('people', Buffer.from([0xff, 0xff, 0xff, 0x00, 0xff]), true);
    expect(binary.body.code).toBe('file.not-text');
    const rows = Array.from({ length: 1001 }, (_, i) => `p${i},名,officer`).join('\n');
    const long = await send('people', `login,name,role\n${rows}`, true);
    expect(long.body.errors).toMatchObject([{ code: 'list.too-long', max: 1000 }]);
    const json = await admin.post('/imports/people', { rows: [] });
    expect([json.status, json.body.code]).toEqual([415, 'content-type.unsupported']);
    const empty = await send('people', '', true);
    expect(empty.body.code).toBe('file.no-header');
  });

  it('names the cell with a character that cannot be kept', async () => {
    const file = 'login,name,role\na\u0000b,王,officer\nfine,李\u0007,officer\n';
    const dry = await send('people', file, true);
    expect([
      dry.status,
      faultsIn(dry).map((fault) => fault.split(' ').slice(0, 3).join(' ')),
    ]).toEqual([200, ['row 2: login', 'row 3: name']]);
  });

  it('brings departments in, too', async () => {
    const file = '代码,名称,值班电话\nkitchen,厨房,000-1234\ninterpreters,翻译,\n';
    expect(whatIn(await send('departments', file, true))).toEqual([
      '2 kitchen change',
      '3 interpreters add',
    ]);
    expect((await send('departments', file)).body.applied).toBe(true);
    const list = await admin.get('/departments');
    expect(JSON.stringify(list.body)).toContain('翻译');
    const bad = await send('departments', '代码,名称\nBad Code,x\n', true);
    expect(faultsIn(bad)).toEqual(['row 2: code code.invalid']);
  });

  it('cannot take the last administrator away', async () => {
    const { rows } = await api.owner.query<{ login: string }>(
      `SELECT login FROM app_user WHERE role = 'administrator'`,
    );
    const file = `login,name,role\nfresh,新,officer\n${rows[0].login},甲,officer\n`;
    const before = await count();
    const answer = await send('people', file);
    expect([answer.status, answer.body.code]).toEqual([409, 'administrator.last']);
    expect(await count()).toBe(before);
  });
});
