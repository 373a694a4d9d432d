import type { DataConverter } from '@temporalio/common';
import { AesGcmCodec } from './aes-gcm.codec';
import type { CodecKey } from './codec-keys';

/** Where the sandbox and the worker load the failure converter from. */
export const FAILURE_CONVERTER_PATH = require.resolve('./failure-converter');

/** The same converter for clients and workers; without keys payloads stay readable (development). */
export function createDataConverter([active, ...older]: readonly CodecKey[]): DataConverter {
  return {
    failureConverterPath: FAILURE_CONVERTER_PATH,
    payloadCodecs: active ? [new AesGcmCodec(active, older)] : [],
  };
}
