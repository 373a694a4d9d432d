import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { startTestApi, type TestApi } from './support/test-api';

describe('what a browser gets', () => {
  let api: TestApi;
  beforeAll(async () => {
    api = await startTestApi({ name: 'pages' });
  });
  afterAll(() => api.stop());

  const open = (url: string) => api.app.inject({ method: 'GET', url });

  it('is the page of the screens at every address that is none of the api', async () => {
    const home = await open('/');
    if (!existsSync(join('dist', 'web', 'index.html'))) {
      // Nobody has built them: the address leads to what there is.
      expect(home.headers.location).toBe('/api/docs');
      return;
    }
    const deep = await open('/receptions/somewhere/changes/3');
    const setup = await open('/setup');
    for (const page of [home, deep, setup]) {
      expect([page.statusCode, page.headers['cache-control']]).toEqual([200, 'no-cache']);
      expect(page.body).toContain('<div id="root">');
    }
    const [asset] = /\/assets\/[^"]+\.js/.exec(home.body) ?? [];
    expect((await open(asset ?? '')).headers['cache-control']).toContain('immutable');
    expect((await open('/assets/gone-after-an-upgrade.js')).statusCode).toBe(404);
    expect((await open('/api/v1/nothing')).statusCode).toBe(404);
  });

  it('is the documentation of the api, from this server only', async () => {
    const page = await open('/api/docs');
    expect(page.statusCode).toBe(200);
    expect(page.body).not.toMatch(/(src|href)="(https?:)?\/\//);
    expect((await open('/api/docs/swagger-ui-bundle.js')).statusCode).toBe(200);
    const json = await open('/api/docs/openapi.json');
    const { paths } = json.json<{ paths: Record<string, Record<string, unknown>> }>();
    expect(paths['/api/v1/session']).toHaveProperty('post');
  });

  it('never goes without the headers that protect it', async () => {
    for (const url of ['/', '/setup', '/api/v1/health/live', '/api/v1/nothing', '/nothing']) {
      const { headers } = await open(url);
      expect([url, headers['x-content-type-options'], headers['x-frame-options']]).toEqual([
        url,
        'nosniff',
        'DENY',
      ]);
      expect(headers['content-security-policy']).toContain("script-src 'self'");
      expect(headers['content-security-policy']).toContain("frame-ancestors 'none'");
    }
  });

  it('has an OpenAPI entry for every route, with its permission', async () => {
    const { paths } = (await open('/api/docs/openapi.json')).json<{
      paths: Record<string, Record<string, { 'x-permission'?: string }>>;
    }>();
    const unguarded = Object.entries(paths).flatMap(([path, methods]) =>
      Object.entries(methods)
        .filter(([, operation]) => operation['x-permission'] === undefined)
        .map(([method]) => `${method} ${path.replace('/api/v1', '')}`),
    );
    // What is reachable without signing in, whole. A new line here is a decision.
    expect(unguarded.sort()).toEqual([
      'get /health/live',
      'get /health/ready',
      'get /setup',
      // A wall has a link instead of an account; the door names the office, and the demo's accounts.
      'get /wall',
      'get /welcome',
      'post /session',
      'post /setup',
    ]);
  });
});
