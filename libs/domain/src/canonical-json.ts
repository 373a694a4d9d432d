/**
 * JSON with sorted keys and no white space: equal values give equal texts, so that comparing them, or
 * hashing them, means something. `undefined` members are left out; throws on what JSON cannot carry
 * unchanged.
 */
export function canonicalJson(value: unknown): string {
  if (value === null || typeof value === 'boolean' || typeof value === 'string') {
    return JSON.stringify(value);
  }
  if (typeof value === 'number') {
    if (!Number.isFinite(value)) throw new TypeError('canonical JSON: not a finite number');
    return JSON.stringify(value);
  }
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(',')}]`;
  if (typeof value === 'object' && isRecord(value)) {
    // Whole plans go through here with every act on them: one pass, no list between.
    let members = '';
    for (const key of Object.keys(value).sort()) {
      const member = (value as Readonly<Record<string, unknown>>)[key];
      if (member === undefined) continue;
      members += `${members && ','}${JSON.stringify(key)}:${canonicalJson(member)}`;
    }
    return `{${members}}`;
  }
  throw new TypeError(`canonical JSON: ${typeof value} has no place in it`);
}

/** A request's class is a record too; a date, a map or bytes are more than their members. */
const isRecord = (value: object): boolean =>
  !(Symbol.toStringTag in value) && typeof (value as { toJSON?: unknown }).toJSON !== 'function';
