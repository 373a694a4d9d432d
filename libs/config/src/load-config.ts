import { resolve } from 'node:path';
import { LOG_LEVELS, type Config, type TemporalTlsConfig, type WorkerConfig } from './config';
import { ConfigError } from './config-error';
import * as parse from './parsers';
import { SettingReader, type Environment } from './setting-reader';

const KEY_HINT = 'openssl rand -base64 32';

/**
 * Parses the environment once. Throws a {@link ConfigError} that lists every fault together with
 * what to set. Any setting can also come from a file, by NAME_FILE.
 */
export function loadConfig(env: Environment): Config {
  const reader = new SettingReader(env);
  const host = reader.withDefault('HOST', parse.text, '127.0.0.1');
  const port = reader.withDefault('PORT', parse.port, 3000);
  const config: Config = {
    database: {
      url: reader.required('DATABASE_URL', {
        parse: parse.postgresUrl,
        hint: '应用使用的弱权限帐号 · the weak role of api and worker.',
      }),
      ownerUrl: reader.optional('DATABASE_OWNER_URL', {
        parse: parse.postgresUrl,
        hint: '建表帐号，仅迁移使用 · the role that owns the tables, for migrations.',
      }),
      poolSize: reader.withDefault('YB_DATABASE_POOL', parse.wholeNumber(1, 200), 10),
    },
    temporal: readTemporal(reader),
    http: {
      host,
      port,
      baseUrl: reader.withDefault(
        'YB_BASE_URL',
        parse.baseUrl,
        `http://${reachable(host)}:${port}`,
      ),
      trustedProxies: reader.optional('YB_TRUSTED_PROXIES', { parse: parse.networks, hint: '' }),
    },
    mail: {
      smtpUrl: reader.optional('SMTP_URL', { parse: parse.smtpUrl, hint: '' }),
      from: reader.withDefault('MAIL_FROM', parse.text, '迎宾 <yingbin@localhost>'),
      prompts: reader.withDefault('YB_MAIL_PROMPTS', parse.flag, false),
    },
    hooks: {
      flightSecret: reader.optional('YB_FLIGHT_SECRET', { parse: parse.secret, hint: KEY_HINT }),
    },
    worker: readWorker(reader, env.NODE_ENV === 'production'),
    masterKey: reader.required('YB_MASTER_KEY', { parse: parse.aesKey, hint: KEY_HINT }),
    demo: reader.withDefault('YB_DEMO', parse.flag, false),
    dataDir: resolve(reader.withDefault('YB_DATA_DIR', parse.text, '.data/blobs')),
    logLevel: reader.withDefault('LOG_LEVEL', parse.oneOf(LOG_LEVELS), 'info'),
  };
  if (reader.faults.length > 0) throw new ConfigError(reader.faults);
  return config;
}

function readTemporal(reader: SettingReader): Config['temporal'] {
  const apiKey = reader.optional('TEMPORAL_API_KEY', { parse: parse.text, hint: '' });
  return {
    address: reader.withDefault('TEMPORAL_ADDRESS', parse.hostAndPort, '127.0.0.1:7233'),
    namespace: reader.withDefault('TEMPORAL_NAMESPACE', parse.simpleName, 'default'),
    apiKey,
    tls: readTls(reader, apiKey !== null),
    taskQueuePrefix: reader.withDefault('YB_TASK_QUEUE', parse.simpleName, 'yingbin'),
    payloadKeys: reader.required('YB_PAYLOAD_KEYS', {
      parse: parse.payloadKeys,
      hint: `k1:$(${KEY_HINT})`,
    }),
  };
}

function readTls(reader: SettingReader, hasApiKey: boolean): TemporalTlsConfig | null {
  const path = (name: string) => reader.optional(name, { parse: parse.text, hint: '' });
  const tls = {
    caFile: path('TEMPORAL_TLS_CA'),
    certFile: path('TEMPORAL_TLS_CERT'),
    keyFile: path('TEMPORAL_TLS_KEY'),
    serverName: path('TEMPORAL_TLS_SERVER_NAME'),
  };
  if ((tls.certFile === null) !== (tls.keyFile === null)) {
    reader.faults.push(
      'TEMPORAL_TLS_CERT: 须与 TEMPORAL_TLS_KEY 一起设置 · needs TEMPORAL_TLS_KEY, and the other way round',
    );
  }
  // An API key over a plain connection could be read on the way: it implies TLS.
  const isWanted = reader.withDefault('TEMPORAL_TLS', parse.flag, hasApiKey);
  return isWanted || Object.values(tls).some((value) => value !== null) ? tls : null;
}

/** Defaults for two cores, and for production; see the SDK's own warning about its defaults. */
function readWorker(reader: SettingReader, isProduction: boolean): WorkerConfig {
  const count = (name: string, small: number, large: number) =>
    reader.withDefault(name, parse.wholeNumber(1, 100_000), isProduction ? large : small);
  return {
    maxCachedWorkflows: count('YB_WORKER_CACHED_WORKFLOWS', 200, 600),
    workflowSlots: count('YB_WORKER_WORKFLOW_SLOTS', 20, 40),
    activitySlots: count('YB_WORKER_ACTIVITY_SLOTS', 20, 50),
    localActivitySlots: count('YB_WORKER_LOCAL_ACTIVITY_SLOTS', 20, 40),
    maxPollers: count('YB_WORKER_MAX_POLLERS', 5, 20),
    stickyTimeoutMs: count('YB_WORKER_STICKY_TIMEOUT_MS', 3000, 3000),
    shutdownGraceMs: count('YB_WORKER_SHUTDOWN_GRACE_MS', 5000, 20_000),
    bundlePath: resolve(
      reader.withDefault('YB_WORKFLOW_BUNDLE', parse.text, 'dist/workflow-bundle.js'),
    ),
  };
}

/** Listening on every address is no address that a person could open. */
function reachable(host: string): string {
  return host === '0.0.0.0' || host === '::' ? 'localhost' : host;
}
