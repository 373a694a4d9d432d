export type * from './config';
export { ConfigError } from './config-error';
export { loadConfig } from './load-config';
export type { PayloadKey } from './parsers';
export type { Environment } from './setting-reader';
