import { isErased } from '../sealing/erased';
import type { Sealer } from '../sealing/sealer';

/** What people wrote with one act: why, and which plain values became which. */
export interface WrittenWords {
  readonly reason: string | null;
  readonly changes: readonly WrittenChange[];
}

export interface WrittenChange {
  readonly path: string;
  readonly from: string | null;
  readonly to: string | null;
}

const NOTHING: WrittenWords = { reason: null, changes: [] };

/** What a fact may call its reason, the first that says something. */
const REASONS = ['reason', 'note', 'remark', 'answer', 'basis'];

const asRecord = (value: unknown): Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
    ? (value as Readonly<Record<string, unknown>>)
    : {};

function reasonIn(part: Readonly<Record<string, unknown>>): string | null {
  // A signature is sealed whole; its remark is what was written with it.
  const from = { ...asRecord(part.signature), ...part };
  const words = REASONS.map((name) => from[name]).find(
    (value) => typeof value === 'string' && value !== '',
  );
  return typeof words === 'string' ? words : null;
}

/** Only plain values: lists hold people and their numbers, which have a history of their own. */
const plain = (value: unknown): string | null | undefined => {
  if (value === null || value === undefined) return null;
  if (typeof value === 'string') return value;
  return typeof value === 'number' || typeof value === 'boolean' ? String(value) : undefined;
};

function changesIn(part: Readonly<Record<string, unknown>>): WrittenChange[] {
  const [before, after] = [asRecord(part.from), asRecord(part.to)];
  return Object.keys(after).flatMap((path) => {
    const [from, to] = [plain(before[path]), plain(after[path])];
    return from === undefined || to === undefined || from === to ? [] : [{ path, from, to }];
  });
}

/** Opens what is sealed in a fact; nothing where nothing was written, or its key is destroyed. */
export function writtenWords(sealer: Sealer, sealed: string | null): WrittenWords {
  if (sealed === null) return NOTHING;
  const opened = sealer.open(sealed);
  if (isErased(opened)) return NOTHING;
  const part = asRecord(opened);
  return { reason: reasonIn(part), changes: changesIn(part) };
}
