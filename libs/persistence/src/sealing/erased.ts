/** What opening gives when the key of its reception was destroyed: the value is gone for good. */
export interface Erased {
  readonly erased: true;
}

export const ERASED: Erased = Object.freeze({ erased: true });

export const isErased = (value: unknown): value is Erased => value === ERASED;
