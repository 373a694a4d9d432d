import { DefaultFailureConverter } from '@temporalio/common';

/**
 * Moves messages and stack traces of failures into payloads, where the codec encrypts them. Always
 * on, so that histories look the same everywhere. Loaded by path, in the worker and in the sandbox.
 */
export const failureConverter = new DefaultFailureConverter({ encodeCommonAttributes: true });
