import { Controller, Get, Module } from '@nestjs/common';
import { PERMISSIONS } from '../../../apps/api/src/platform/permissions';
import { AppModule } from '../../../apps/api/src/app.module';
import { createApp } from '../../../apps/api/src/create-app';
import { ApiClient } from './support/api-client';
import { addPerson, PASSWORD } from './support/people';
import { withProbe } from './support/probe.controller';
import { startTestApi, testConfig, type TestApi } from './support/test-api';

@Controller('forgotten')
class ForgottenController {
  @Get('route')
  read(): string {
    return 'open to everybody';
  }
}

describe('access', () => {
  let api: TestApi;
  const client = (): ApiClient => new ApiClient(api.app);

  beforeAll(async () => {
    api = await startTestApi({ name: 'access', root: withProbe });
  });
  afterAll(() => api.stop());

  it('does not start with a route nobody has declared', async () => {
    const config = testConfig({});
    @Module({ imports: [AppModule.with(config)], controllers: [ForgottenController] })
    class Root {}
    await expect(createApp(config, Root)).rejects.toThrow(
      'Declare @Permission(…) or @Public() on: ForgottenController.read (GET)',
    );
  });

  it('opens a route by the role only', async () => {
    for (const [role, status] of [
      ['officer', 200],
      ['officeHead', 200],
      ['leader', 403],
      ['departmentHead', 403],
      ['departmentMember', 403],
      ['liaison', 403],
      ['auditor', 403],
      ['administrator', 403],
    ] as const) {
      const person = await addPerson(api, role);
      const browser = client();
      await browser.signIn(person.login, PASSWORD);
      expect([role, (await browser.get('/probe/office')).status]).toEqual([role, status]);
    }
    expect((await client().get('/probe/office')).status).toBe(401);
  });

  it('passes an absent person’s routes on to the substitute, for that time', async () => {
    const officer = await addPerson(api, 'officer');
    const member = await addPerson(api, 'departmentMember');
    const name = (from: string, to: string) =>
      api.owner.query(
        `INSERT INTO substitute (absent_user_id, substitute_user_id, starts_at, ends_at)
         VALUES ($1, $2, now() + $3::interval, now() + $4::interval)`,
        [officer.id, member.id, from, to],
      );
    const browser = client();
    await browser.signIn(member.login, PASSWORD);
    await name('1 hour', '2 hours');
    await name('-2 hours', '-1 hour');
    expect((await browser.get('/probe/office')).status).toBe(403);
    await name('-1 hour', '1 hour');
    expect((await browser.get('/probe/office')).status).toBe(200);
    const me = await browser.get('/session');
    expect(me.body.standsFor).toMatchObject([{ userId: officer.id, role: 'officer' }]);
    await api.owner.query(`UPDATE substitute SET ended_at = now()`);
    expect((await browser.get('/probe/office')).status).toBe(403);
  });

  describe('personal tokens', () => {
    const bearer = (secret: unknown) => ({
      authorization: `Bearer ${String(secret)}`,
      cookie: '',
      origin: '',
    });

    const withToken = async (scopes: string[]) => {
      const person = await addPerson(api, 'officer');
      const browser = client();
      await browser.signIn(person.login, PASSWORD);
      const made = await browser.post('/tokens', { name: '导出', scopes, days: 30 });
      return { browser, made };
    };

    it('carry what they were given, and no more', async () => {
      const { made } = await withToken(['reception.write', 'self.read']);
      expect([made.status, String(made.body.secret)]).toEqual([
        201,
        expect.stringMatching(/^ybp_[\w-]{43}$/) as unknown,
      ]);
      const script = client();
      expect((await script.get('/probe/office', bearer(made.body.secret))).status).toBe(200);
      const me = await script.get('/session', bearer(made.body.secret));
      expect(me.body.permissions).toEqual(['reception.write', 'self.read']);
      const tokens = await script.get('/tokens', bearer(made.body.secret));
      expect([tokens.status, tokens.body.code]).toEqual([403, 'permission.missing']);
      const narrow = await withToken(['self.read']);
      const office = await script.get('/probe/office', bearer(narrow.made.body.secret));
      expect(office.status).toBe(403);
    });

    it('cannot carry what their owner does not have, or what guards the account', async () => {
      const { made } = await withToken(['user.manage', 'self.secure', 'no.such', 'self.read']);
      expect(made.body.errors).toMatchObject([
        { path: 'scopes[0]', code: 'value.unknown' },
        { path: 'scopes[1]', code: 'value.unknown' },
        { path: 'scopes[2]', code: 'value.unknown' },
      ]);
    });

    it('are listed without their secret, revoked at once, and expire', async () => {
      const { browser, made } = await withToken(['self.read']);
      const list = await browser.get('/tokens');
      expect(list.body).toMatchObject([{ id: made.body.id, name: '导出', scopes: ['self.read'] }]);
      expect(list.text).not.toContain(made.body.secret);
      const use = () => client().get('/session', bearer(made.body.secret));
      expect((await use()).status).toBe(200);
      expect((await browser.delete(`/tokens/${String(made.body.id)}`)).status).toBe(204);
      expect([(await use()).status, (await use()).body.code]).toEqual([401, 'token.invalid']);
      const second = await browser.post('/tokens', { name: 'b', scopes: ['self.read'], days: 1 });
      await api.owner.query(`UPDATE access_token SET expires_at = now()`);
      expect((await client().get('/session', bearer(second.body.secret))).status).toBe(401);
    });

    it('of somebody else do not exist', async () => {
      const { made } = await withToken(['self.read']);
      const { browser } = await withToken(['self.read']);
      expect((await browser.delete(`/tokens/${String(made.body.id)}`)).status).toBe(404);
    });

    it.each(['Bearer ybp_nonsense-nonsense-nonsense', 'Basic abc', 'Bearer '])(
      'that are none are refused: %s',
      async (authorization) => {
        const answer = await client().get('/session', { authorization });
        expect([answer.status, answer.body.code]).toEqual([401, 'token.invalid']);
        expect(answer.headers['www-authenticate']).toBeDefined();
      },
    );
  });

  it('has no permission that no role holds', async () => {
    const held = new Set<unknown>();
    for (const role of ['officeHead', 'leader', 'auditor', 'administrator'] as const) {
      const person = await addPerson(api, role);
      const signedIn = await client().signIn(person.login, PASSWORD);
      (signedIn.body.permissions as string[]).forEach((one) => held.add(one));
    }
    expect(PERMISSIONS.filter((one) => !held.has(one))).toEqual([]);
  });
});
