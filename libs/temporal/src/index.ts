export { AesGcmCodec } from './codec/aes-gcm.codec';
export { createDataConverter } from './codec/data-converter';
export { createTemporalClient, isTemporalUp, withDeadline } from './client/temporal-client';
export { registerSearchAttributes } from './client/search-attributes';
