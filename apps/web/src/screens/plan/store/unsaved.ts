import type { PlanDocument } from '@app/domain';

interface Unsaved {
  readonly base: PlanDocument;
  readonly document: PlanDocument;
}

const keyOf = (userId: string, receptionId: string): string => `yb.draft.${userId}.${receptionId}`;

/** Keeps what is not saved yet in this browser, so that a crash or a sign-out loses nothing. */
export function keepUnsaved(userId: string, receptionId: string, unsaved: Unsaved): void {
  const { base, document } = unsaved;
  try {
    localStorage.setItem(keyOf(userId, receptionId), JSON.stringify({ base, document }));
  } catch {
    // A full store keeps nothing more; the server has all but the last moments.
  }
}

export function readUnsaved(userId: string, receptionId: string): Unsaved | null {
  try {
    const text = localStorage.getItem(keyOf(userId, receptionId));
    return text === null ? null : (JSON.parse(text) as Unsaved);
  } catch {
    return null;
  }
}

export function dropUnsaved(userId: string, receptionId: string): void {
  localStorage.removeItem(keyOf(userId, receptionId));
}
