import { decrypt, encrypt } from './cipher';
import { ERASED } from './erased';
import type { Erased } from './erased';
import { SealingError } from './sealing-error';

/** Format mark of a sealed text. A later format gets another mark and both stay readable. */
const MARK = 's1.';

/** Seals and opens the personal values of one reception. */
export interface Sealer {
  /**
   * JSON value → text that only this reception's key opens. `place` (for example
   * `guest/<id>/health`) is bound in: the text opens nowhere else, so rows cannot be swapped.
   * Throws `SealingError('erased')` once the key is destroyed.
   */
  seal(value: unknown, place?: string): string;
  /** The value again; `ERASED` once the key is destroyed. Throws `SealingError('broken')`. */
  open(sealed: string, place?: string): unknown;
}

/** Marks a text as sealed, whoever can or cannot open it. */
export const isSealed = (value: unknown): value is string =>
  typeof value === 'string' && value.startsWith(MARK);

/** A sealer on an open data key; `dataKey` is 32 bytes. */
export function sealerOn(dataKey: Buffer, receptionId: string): Sealer {
  const bound = (place: string) => `${MARK}${receptionId}/${place}`;
  return {
    seal(value, place = '') {
      const plain = Buffer.from(JSON.stringify(value ?? null), 'utf8');
      return MARK + encrypt(dataKey, plain, bound(place)).toString('base64url');
    },
    open(sealed, place = '') {
      if (!isSealed(sealed)) throw new SealingError('broken');
      const bytes = Buffer.from(sealed.slice(MARK.length), 'base64url');
      return JSON.parse(decrypt(dataKey, bytes, bound(place)).toString('utf8')) as unknown;
    },
  };
}

/** What is left of a sealer when its key was destroyed. */
export const erasedSealer: Sealer = {
  seal(): string {
    throw new SealingError('erased');
  },
  open(sealed): Erased {
    if (!isSealed(sealed)) throw new SealingError('broken');
    return ERASED;
  },
};
