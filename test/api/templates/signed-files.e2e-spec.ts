import { randomBytes } from 'node:crypto';
import {
  insertSeedLaw,
  insertSeedTemplates,
  RULE_PACKS,
  signFile,
  signingKeyFrom,
  type SignedFile,
} from '@app/persistence';
import { ApiClient, faultsIn } from '../platform/support/api-client';
import { addDepartment, addOffice, addPerson, PASSWORD } from '../platform/support/people';
import { startTestApi, type TestApi } from '../platform/support/test-api';
import { done } from '../receptions/support/visit';

interface House {
  readonly api: TestApi;
  readonly officer: ApiClient;
  readonly head: ApiClient;
}

async function house(name: string, departments: readonly string[]): Promise<House> {
  const env = { YB_MASTER_KEY: randomBytes(32).toString('base64') };
  const api = await startTestApi({ name, env });
  await addOffice(api);
  for (const code of departments) await addDepartment(api, code);
  const enter = async (role: 'officer' | 'officeHead'): Promise<ApiClient> => {
    const client = new ApiClient(api.app);
    await client.signIn((await addPerson(api, role)).login, PASSWORD);
    return client;
  };
  return { api, officer: await enter('officer'), head: await enter('officeHead') };
}

describe('templates as one signed file', () => {
  let from: House;
  let to: House;
  let file: SignedFile;

  beforeAll(async () => {
    from = await house('templates-from', ['transport']);
    to = await house('templates-to', ['transport']);
    await insertSeedTemplates(from.api.owner);
    const answer = await done(from.officer.get('/sop-templates/inspection/export'));
    file = answer.body as unknown as SignedFile;
  }, 30_000);
  afterAll(async () => {
    await from.api.stop();
    await to.api.stop();
  });

  const count = async (): Promise<number> => {
    const { rows } = await to.api.owner.query('SELECT 1 FROM sop_template');
    return rows.length;
  };

  it('carries what it says, by whom, and no secret', () => {
    expect(file).toMatchObject({
      format: 'yingbin.sop',
      formatVersion: 1,
      templates: [{ code: 'inspection', version: 1 }],
      rulePacks: [],
      signature: { algorithm: 'Ed25519' },
    });
  });

  it('is refused from somebody unknown, unsigned or altered; nothing is stored', async () => {
    const refusal = async (sent: unknown): Promise<unknown[]> => {
      const answer = await to.officer.post('/sop-templates/import?dryRun=false', sent);
      return [answer.status, answer.body.code];
    };
    expect(await refusal(file)).toEqual([422, 'file.issuer-unknown']);
    const { signature: _signature, ...unsigned } = file;
    expect(await refusal(unsigned)).toEqual([422, 'file.unsigned']);
    expect(await refusal({ hello: 1 })).toEqual([422, 'file.format-unknown']);
    await trust(from);
    const altered = { ...file, templates: [{ ...(file.templates[0] as object), general: true }] };
    expect(await refusal(altered)).toEqual([422, 'file.altered']);
    const byAnother = signFile(file, signingKeyFrom(randomBytes(32)));
    expect(await refusal(byAnother)).toEqual([422, 'file.issuer-unknown']);
    expect(await count()).toBe(0);
  });

  /** The receiving office believes the sender's key, as the sender's office shows it. */
  async function trust(sender: House): Promise<void> {
    const { body } = await done(sender.officer.get('/trusted-issuers'));
    const own = body.own as { publicKey: string; keyId: string };
    const added = { name: '兄弟单位', publicKey: own.publicKey };
    expect((await to.officer.post('/trusted-issuers', added)).status).toBe(403);
    await done(to.head.post('/trusted-issuers', added));
    const wrong = await to.head.post('/trusted-issuers', { name: 'x', publicKey: 'AAAA' });
    expect(faultsIn(wrong)).toEqual(['publicKey: public-key.invalid']);
  }

  it('says first what it would do, then becomes a draft that somebody here approves', async () => {
    const looked = await done(to.officer.post('/sop-templates/import', file));
    expect(looked.body).toMatchObject({
      dryRun: true,
      applied: false,
      issuer: '兄弟单位',
      templates: [{ code: 'inspection', version: 1, what: 'add' }],
    });
    const [row] = looked.body.templates as { departmentsMissing: string[] }[];
    expect(row?.departmentsMissing).toContain('hotel');
    expect(await count()).toBe(0);
    await done(to.officer.post('/sop-templates/import?dryRun=false', file));
    const { body } = await done(to.officer.get('/sop-templates/inspection/versions/1'));
    expect(body).toMatchObject({ status: 'draft', version: 1 });
    const again = await done(to.officer.post('/sop-templates/import?dryRun=false', file));
    expect(again.body.templates).toMatchObject([{ what: 'same', version: 1 }]);
    expect(await count()).toBe(1);
  });

  it('tells the faults of what was signed, each with its place', async () => {
    const key = signingKeyFrom(from.api.config.masterKey);
    const [one] = file.templates as Record<string, unknown>[];
    const faulty = signFile(
      { ...file, templates: [{ ...one, when: { weather: [] } }, { code: 'X' }] },
      key,
    );
    const answer = await to.officer.post('/sop-templates/import', faulty);
    expect([answer.status, faultsIn(answer).slice(0, 2)]).toEqual([
      422,
      ['templates[0].when.weather: field.unknown', 'templates[1].code: code.invalid'],
    ]);
    const rules = await to.officer.post(
      '/sop-templates/import',
      signFile({ ...file, rulePacks: [{ ...RULE_PACKS[0], rules: [{}] }] }, key),
    );
    expect(faultsIn(rules)[0]).toMatch(/^rulePacks\[0\]\.rules\[0\]/);
  });

  it('carries rule packs beside templates, both as drafts (R23)', async () => {
    await insertSeedLaw(from.api.owner);
    const asked = '/configuration/export?templates=study-visit&rulePacks=';
    const code = String(RULE_PACKS[0]?.code);
    const both = await done(from.officer.get(asked + code));
    const answer = await done(to.officer.post('/configuration/import?dryRun=false', both.body));
    expect(answer.body).toMatchObject({
      applied: true,
      templates: [{ code: 'study-visit', version: 1, what: 'add' }],
      rulePacks: [{ code, version: 1, what: 'add' }],
    });
    const { body } = await done(to.officer.get(`/rule-packs/${code}/versions/1`));
    expect(body).toMatchObject({ status: 'draft', inForce: false });
    const all = await done(from.officer.get('/configuration/export'));
    expect((all.body.templates as unknown[]).length).toBe(6);
    const whole = await done(to.officer.post('/configuration/import', all.body));
    expect((whole.body.rulePacks as unknown[]).length).toBe(RULE_PACKS.length);
    expect((await from.officer.get(`${asked}nobody`)).status).toBe(404);
  });

  it('is refused again once the issuer is forgotten', async () => {
    await done(to.head.delete(`/trusted-issuers/${file.signature.keyId}`));
    const answer = await to.officer.post('/sop-templates/import', file);
    expect(answer.body.code).toBe('file.issuer-unknown');
  });
});
