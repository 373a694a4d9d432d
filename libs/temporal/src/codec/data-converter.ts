import type { PayloadKey } from '@app/config';
import type { DataConverter } from '@temporalio/common';
import { AesGcmCodec } from './aes-gcm.codec';

/** Where the sandbox and the worker load the failure converter from. */
export const FAILURE_CONVERTER_PATH = require.resolve('./failure-converter');

/**
 * The same for clients and workers. The first key encrypts, all of them decrypt: to rotate, put a
 * new one in front and keep the old ones until the histories they encrypted have left retention.
 */
export function createDataConverter([active, ...older]: readonly PayloadKey[]): DataConverter {
  return {
    failureConverterPath: FAILURE_CONVERTER_PATH,
    payloadCodecs: active ? [new AesGcmCodec(active, older)] : [],
  };
}
