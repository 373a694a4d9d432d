import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { loadConfig } from '@app/config';
import { SEARCH_ATTRIBUTES } from '@app/contracts/workflow';
import { readComposeFile, withDefaults } from './support/compose';
import { listRepositoryFiles, readRepositoryFile, repositoryRoot } from './support/repository';

const compose = readComposeFile();
const services = Object.entries(compose.services);
const isJob = (restart?: string) => restart?.startsWith('on-failure') ?? false;
const sources = new Set(listRepositoryFiles());

describe('docker-compose.yml keeps its containers small', () => {
  it.each(services)('%s runs under an account of its own, without rights to gain', (_, service) => {
    expect(service.user).toMatch(/^(node|postgres|[1-9]\d*:[1-9]\d*)$/);
    expect(service.cap_drop).toEqual(['ALL']);
    expect(service.security_opt).toContain('no-new-privileges:true');
  });

  it.each(services)('%s is pinned to a version', (_, { image }) => {
    expect(image).toMatch(/^[\w/-]+:\d+\.\d+/);
  });

  it.each(services.filter(([, service]) => !isJob(service.restart)))(
    '%s comes back after a crash and says whether it is well',
    (_, service) => {
      expect(service.restart).toBe('unless-stopped');
      expect(service.healthcheck?.test[0]).toBe('CMD');
    },
  );

  it('publishes the product and the Temporal page only, on loopback', () => {
    const published = services.filter(([, { ports }]) => ports).map(([name]) => name);
    expect(published.sort()).toEqual(['api', 'temporal-ui']);
    for (const [, { ports = [] }] of services) {
      for (const port of ports) expect(withDefaults(port)).toMatch(/^127\.0\.0\.1:\d+:\d+$/);
    }
  });

  it('keeps databases and Temporal on a network without a way out', () => {
    expect(compose.networks.inside.internal).toBe(true);
    for (const name of [
      'postgres',
      'temporal',
      'temporal-schema',
      'temporal-namespace',
      'migrate',
    ]) {
      expect([name, compose.services[name].networks]).toEqual([name, ['inside']]);
    }
  });

  it('keeps what must survive in named volumes', () => {
    const mounts = services.flatMap(([, { volumes = [] }]) => volumes);
    const named = mounts
      .map((mount) => mount.split(':')[0])
      .filter((from) => !from.startsWith('.'));
    expect([...new Set(named)].sort()).toEqual(Object.keys(compose.volumes).sort());
    expect(compose.services.postgres.volumes).toContain('postgres-data:/var/lib/postgresql');
  });

  it('needs no variable to be set: each has a default', () => {
    const text = readRepositoryFile('docker-compose.yml').replace(/\$\$/g, '');
    expect(text.match(/\$\{\w+\}|\$\w+/g)).toBeNull();
  });
});

describe('docker-compose.yml starts things in order', () => {
  it.each([
    ['temporal-schema', 'postgres', 'service_healthy'],
    ['temporal', 'temporal-schema', 'service_completed_successfully'],
    ['temporal-namespace', 'temporal', 'service_healthy'],
    ['migrate', 'postgres', 'service_healthy'],
    ['api', 'migrate', 'service_completed_successfully'],
    ['worker', 'migrate', 'service_completed_successfully'],
    ['worker', 'temporal-namespace', 'service_completed_successfully'],
  ])('%s waits for %s (%s)', (service, other, condition) => {
    expect(compose.services[service].depends_on?.[other]).toEqual({ condition });
  });

  it('the api does not wait for Temporal', () => {
    expect(Object.keys(compose.services.api.depends_on ?? {})).toEqual(['migrate']);
  });
});

describe('Temporal in docker-compose.yml', () => {
  const { temporal, 'temporal-namespace': namespace, 'temporal-schema': schema } = compose.services;

  it('runs on Postgres with 512 shards, which can never be changed', () => {
    expect(temporal.environment).toMatchObject({ DB: 'postgres12', NUM_HISTORY_SHARDS: '512' });
  });

  it('gets its schema and namespace from the tools of its own version', () => {
    const version = temporal.image.split(':')[1];
    expect(schema.image).toBe(`temporalio/admin-tools:${version}`);
    expect(namespace.image).toBe(`temporalio/admin-tools:${version}`);
    expect(schema.environment).toMatchObject({ DBNAME: temporal.environment?.DBNAME });
  });

  it('keeps closed histories for 30 days', () => {
    expect(namespace.environment?.RETENTION).toBe('30d');
  });

  it('knows the search attributes that workflows set', () => {
    const types: Record<string, string> = { KEYWORD: 'Keyword', BOOL: 'Bool' };
    const declared = SEARCH_ATTRIBUTES.map(({ name, type }) => `${name}=${types[type]}`);
    expect(namespace.environment?.SEARCH_ATTRIBUTES.trim().split(/\s+/)).toEqual(declared);
  });

  it('has one namespace for server, product and page', () => {
    const name = namespace.environment?.TEMPORAL_NAMESPACE;
    expect(compose.services.api.environment?.TEMPORAL_NAMESPACE).toBe(name);
    expect(compose.services.worker.environment?.TEMPORAL_NAMESPACE).toBe(name);
    expect(compose.services['temporal-ui'].environment?.TEMPORAL_DEFAULT_NAMESPACE).toBe(name);
  });
});

describe('Secrets', () => {
  const folder = mkdtempSync(join(tmpdir(), 'yb-secrets-'));

  beforeAll(() => execFileSync(join(repositoryRoot, 'docker/make-secrets.sh'), [folder]));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it('are all written by one script', () => {
    expect(Object.keys(compose.secrets).sort()).toEqual(readdirSync(folder).sort());
    for (const [name, { file }] of Object.entries(compose.secrets)) {
      expect(file).toBe(`docker/secrets/${name}`);
    }
  });

  it.each(services)('%s gets them as files, and only those that exist', (_, service) => {
    for (const name of service.secrets ?? []) expect(compose.secrets).toHaveProperty(name);
    for (const [name, value] of Object.entries(service.environment ?? {})) {
      if (value.startsWith('/run/secrets/')) {
        expect(name).toMatch(/_FILE$/);
        expect(service.secrets).toContain(value.replace('/run/secrets/', ''));
      }
      expect([name, value]).not.toEqual([expect.stringMatching(/(PASSWORD|PWD|KEYS?)$/), value]);
    }
  });

  it.each(['api', 'worker'])('the settings of %s are accepted by the product', (name) => {
    const given = Object.entries(compose.services[name].environment ?? {});
    const env = Object.fromEntries(
      given.map(([key, value]) => [key, withDefaults(value).replace('/run/secrets', folder)]),
    );
    const config = loadConfig(env);
    expect(config.database.url).toContain('@postgres:5432/yingbin');
    expect(config.temporal).toMatchObject({ address: 'temporal:7233', namespace: 'yingbin' });
    expect(config.mail.smtpUrl).toBeNull();
  });
});

describe('What the containers run exists', () => {
  it.each(services.filter(([, { image }]) => image.startsWith('yingbin:')))(
    '%s starts a program that the build makes',
    (_, { command = [] }) => {
      const [program] = /dist\/\S+\.js/.exec(command.join(' ')) ?? [];
      expect(sources).toContain(program?.replace('dist/', '').replace(/\.js$/, '.ts'));
    },
  );

  it.each(services.filter(([, { entrypoint }]) => entrypoint))(
    '%s runs a script of this repository',
    (_, { entrypoint = [], volumes = [] }) => {
      const [from, to] = volumes[0].split(':');
      const script = entrypoint[1].replace(to, from.replace('./', ''));
      expect(sources).toContain(script);
      execFileSync('sh', ['-n', join(repositoryRoot, script)]);
    },
  );

  it('the image is Debian, carries no shell of root, and brings the workflow bundle along', () => {
    const dockerfile = readRepositoryFile('Dockerfile');
    expect(dockerfile).toMatch(/^ARG NODE_IMAGE=node:2[24]\.\d+\.\d+-bookworm-slim$/m);
    expect(dockerfile.trim().split('\n').slice(-5)).toContain('USER node');
    expect(dockerfile).toContain('test -s dist/workflow-bundle.js');
    expect(dockerfile).toContain('node_modules/@temporalio/core-bridge/releases');
  });
});
