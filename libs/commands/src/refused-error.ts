import type { Refusal } from '@app/domain';

/** A refusal on its way out of the door: all reasons at once; nothing was changed. */
export class RefusedError extends Error {
  constructor(readonly refusal: Refusal) {
    super(refusal.code);
    this.name = 'RefusedError';
  }
}

/** The rules refused under the lock: settled facts and the stored answer were committed. */
export class BusyError extends Error {
  constructor() {
    super('The reception is busy; try again in a moment.');
    this.name = 'BusyError';
  }
}
