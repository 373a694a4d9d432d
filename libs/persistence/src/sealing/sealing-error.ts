export type SealingFault =
  /** No master key of this installation has wrapped this data key. */
  | 'master-key-unknown'
  /** The sealed text or the wrapped key was changed, cut, or belongs to another place. */
  | 'broken'
  /** The key of this reception was destroyed: nothing more can be sealed for it. */
  | 'erased';

/** A fault of sealing. Its message never holds the value or the key. */
export class SealingError extends Error {
  constructor(readonly fault: SealingFault) {
    super(`sealing: ${fault}`);
    this.name = 'SealingError';
  }
}
