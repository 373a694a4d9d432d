import pg from 'pg';
import { ApiClient } from './support/api-client';
import { createApp } from '../../../apps/api/src/create-app';
import { addPerson, PASSWORD } from './support/people';
import { startTestApi, testConfig } from './support/test-api';

describe('without its servers', () => {
  it('starts without Postgres and Temporal, and says what is missing', async () => {
    const app = await createApp(testConfig({}));
    try {
      const client = new ApiClient(app);
      expect((await client.get('/health/live')).status).toBe(200);
      const ready = await client.get('/health/ready');
      expect(ready.status).toBe(503);
      expect(ready.body.dependencies).toEqual({
        postgres: 'down',
        migrations: 'unknown',
        temporal: 'down',
      });
      const answer = await client.signIn('somebody', 'some password');
      expect([answer.status, answer.body.code]).toEqual([503, 'database.unavailable']);
      expect(Number(answer.headers['retry-after'])).toBeGreaterThan(0);
      expect(answer.text).not.toMatch(/ECONNREFUSED|127\.0\.0\.1/);
    } finally {
      await app.close();
    }
  });

  it('is ready without Temporal, and works again when its connections were cut', async () => {
    const api = await startTestApi({ name: 'outage' });
    try {
      const person = await addPerson(api, 'officer');
      const client = new ApiClient(api.app);
      await client.signIn(person.login, PASSWORD);
      const ready = await client.get('/health/ready');
      expect([ready.status, ready.body.dependencies]).toEqual([
        200,
        { postgres: 'up', migrations: 'current', temporal: 'down' },
      ]);
      await cutConnections(api.config.database.url);
      // The first request may still meet a connection that is just being told of its end.
      const first = await client.get('/session');
      expect([200, 503]).toContain(first.status);
      expect((await client.get('/session')).status).toBe(200);
    } finally {
      await api.stop();
    }
  });
});

/** Ends what the api has open, by the api's own role: a role may end its own sessions only. */
async function cutConnections(url: string): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  const { rowCount } = await client.query(
    `SELECT pg_terminate_backend(pid) FROM pg_stat_activity
     WHERE datname = current_database() AND application_name = 'yingbin-api'`,
  );
  await client.end();
  expect(rowCount).toBeGreaterThan(0);
}
