import type { ObjectRef } from '../gate/missing-code';
import type { NoticeKind } from './notice';

/** One message to be, before bundling. */
export interface Telling {
  readonly to: readonly string[];
  readonly kind: NoticeKind;
  readonly refs: readonly ObjectRef[];
}
