import type { PayloadKey } from './parsers';

export const LOG_LEVELS = ['silent', 'fatal', 'error', 'warn', 'info', 'debug', 'trace'] as const;
export type LogLevel = (typeof LOG_LEVELS)[number];

/** Everything a process may be told from outside, already parsed. */
export interface Config {
  database: DatabaseConfig;
  temporal: TemporalConfig;
  http: HttpConfig;
  mail: MailConfig;
  hooks: HooksConfig;
  worker: WorkerConfig;
  /** Seals the key of each reception (AES-256). */
  masterKey: Buffer;
  /** Demo mode: known passwords, shown on the sign-in page. Never with real guests. */
  demo: boolean;
  /** Folder for attachments. */
  dataDir: string;
  logLevel: LogLevel;
}

export interface DatabaseConfig {
  /** The weak role of api and worker. */
  url: string;
  /** The role that owns the tables; only migrations and seed need it. */
  ownerUrl: string | null;
  /** Connections per process. */
  poolSize: number;
}

export interface TemporalConfig {
  /** host:port */
  address: string;
  namespace: string;
  apiKey: string | null;
  tls: TemporalTlsConfig | null;
  /** Puts every task queue's name behind a prefix, so that two installations share a server. */
  taskQueuePrefix: string;
  /** The first encrypts payloads, all of them decrypt. */
  payloadKeys: PayloadKey[];
}

export interface TemporalTlsConfig {
  /** Paths of PEM files; null: the system's certificate authorities, no client certificate. */
  caFile: string | null;
  certFile: string | null;
  keyFile: string | null;
  serverName: string | null;
}

export interface HttpConfig {
  host: string;
  port: number;
  /** The address people use, without a trailing slash; cookies are Secure when it is https. */
  baseUrl: string;
  /** Addresses of proxies whose X-Forwarded-For is believed, separated by commas; null: none. */
  trustedProxies: string | null;
}

/** Signed messages from outside. */
export interface HooksConfig {
  /** Secret that the sender of flight statuses signs with; null: none are taken. */
  flightSecret: string | null;
}

export interface MailConfig {
  /** Null: no e-mail is sent; the in-product inbox carries every message. */
  smtpUrl: string | null;
  from: string;
  /** Prompts of the service (water every 15 minutes) are mailed too. */
  prompts: boolean;
}

export interface WorkerConfig {
  maxCachedWorkflows: number;
  workflowSlots: number;
  activitySlots: number;
  localActivitySlots: number;
  /** Upper end of the automatic number of pollers; the lower end is 1. */
  maxPollers: number;
  /** Milliseconds a task waits for the worker that had its workflow in memory. */
  stickyTimeoutMs: number;
  /** Milliseconds running activities may take to end after SIGTERM. */
  shutdownGraceMs: number;
  /** The workflow code, bundled ahead of time. */
  bundlePath: string;
}
