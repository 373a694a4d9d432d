import { performance } from 'node:perf_hooks';
import { ApiClient, type Answer } from './support/api-client';
import { addPerson, PASSWORD } from './support/people';
import { startTestApi, type TestApi } from './support/test-api';

describe('guessing a password', () => {
  let api: TestApi;
  const tryOnce = (login: string, password = 'not the right one'): Promise<Answer> =>
    new ApiClient(api.app).signIn(login, password);

  beforeAll(async () => {
    api = await startTestApi({ name: 'guessing' });
  });
  afterAll(() => api.stop());
  beforeEach(() => api.owner.query('DELETE FROM login_attempt'));

  const unlock = () => api.owner.query(`UPDATE login_attempt SET locked_until = NULL`);

  it('is locked after five failures, longer and longer', async () => {
    const { login } = await addPerson(api, 'officer');
    for (let i = 0; i < 5; i++) expect((await tryOnce(login)).status).toBe(401);
    const locked = await tryOnce(login, PASSWORD);
    expect([locked.status, locked.body.code]).toEqual([429, 'login.too-many']);
    expect(Number(locked.headers['retry-after'])).toBeGreaterThanOrEqual(1);
    const waits: number[] = [];
    for (let i = 0; i < 4; i++) {
      await unlock();
      await tryOnce(login);
      waits.push(Number((await tryOnce(login)).headers['retry-after']));
    }
    expect(waits).toEqual([2, 4, 8, 16]);
    await unlock();
    expect((await tryOnce(login, PASSWORD)).status).toBe(200);
    for (let i = 0; i < 4; i++) expect((await tryOnce(login)).status).toBe(401);
  });

  it('cannot be hurried by trying at the same moment', async () => {
    const { login } = await addPerson(api, 'officer');
    const answers = await Promise.all(Array.from({ length: 20 }, () => tryOnce(login)));
    expect(answers.filter(({ status }) => status === 401)).toHaveLength(5);
    expect(answers.filter(({ status }) => status === 429)).toHaveLength(15);
  });

  it('is locked per address too, over many logins', async () => {
    await tryOnce('somebody-0');
    await api.owner.query(`UPDATE login_attempt SET failures = 99 WHERE failures > 0`);
    expect((await tryOnce('somebody-1')).status).toBe(401);
    const answer = await tryOnce('somebody-2', PASSWORD);
    expect([answer.status, answer.body.code]).toEqual([429, 'login.too-many']);
  });

  it('counts by the real address, whatever a header says', async () => {
    const from = (address: string) =>
      new ApiClient(api.app).post(
        '/session',
        { login: `somebody-at-${address}`, password: 'wrong' },
        { 'x-forwarded-for': address },
      );
    await from('10.0.0.1');
    await from('10.0.0.2');
    const { rows } = await api.owner.query<{ most: number }>(
      `SELECT max(failures) AS most FROM login_attempt`,
    );
    expect(rows).toEqual([{ most: 2 }]);
  });

  it('forgives an address that people sign in from', async () => {
    const { login } = await addPerson(api, 'officer');
    await tryOnce('somebody');
    await api.owner.query(`UPDATE login_attempt SET failures = 50 WHERE failures > 0`);
    await api.owner.query(`DELETE FROM login_attempt WHERE key <> (
      SELECT key FROM login_attempt ORDER BY last_at LIMIT 1)`);
    for (let i = 0; i < 3; i++) await tryOnce(login, PASSWORD);
    const { rows } = await api.owner.query<{ failures: number }>(
      `SELECT failures FROM login_attempt`,
    );
    expect(rows).toEqual([{ failures: 47 }]);
  });

  it('says the same of unknown and known logins, in the same time', async () => {
    const { login } = await addPerson(api, 'officer');
    const time = async (name: string): Promise<number> => {
      const start = performance.now();
      const answer = await tryOnce(name);
      expect([answer.status, answer.body.code]).toEqual([401, 'login.refused']);
      return performance.now() - start;
    };
    await time('warm-up');
    const known: number[] = [];
    const unknown: number[] = [];
    for (let i = 0; i < 9; i++) {
      await api.owner.query('DELETE FROM login_attempt');
      known.push(await time(login));
      unknown.push(await time(`nobody-${i}`));
    }
    const median = (times: number[]): number => times.sort((a, b) => a - b)[4];
    // Without the decoy an unknown login answers in a small part of the time.
    expect(median(unknown) / median(known)).toBeGreaterThan(0.6);
    expect(median(unknown) / median(known)).toBeLessThan(1.67);
  });

  it('ends when a one-time password is too old', async () => {
    const person = await addPerson(api, 'officer', { mustChange: true });
    await api.owner.query(
      `UPDATE app_user SET password_expires_at = now() - interval '1 second' WHERE id = $1`,
      [person.id],
    );
    expect((await tryOnce(person.login, PASSWORD)).body.code).toBe('login.refused');
  });
});
