export { AesGcmCodec } from './codec/aes-gcm.codec';
export { parseCodecKeys } from './codec/codec-keys';
export type { CodecKey } from './codec/codec-keys';
export { createDataConverter } from './codec/data-converter';
export { createTemporalClient, isTemporalUp, withDeadline } from './client/temporal-client';
export type { TemporalCertificates, TemporalOptions } from './client/temporal-options';
export { registerSearchAttributes } from './client/search-attributes';
