type Members = Readonly<Record<string, unknown>>;

/**
 * Equal as canonical JSON: whatever the order of the keys, and with `undefined` as good as left out. What
 * both share is not looked into, so comparing a plan with its own next version costs what has changed.
 */
export function sameJson(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  if (!Array.isArray(a) && !Array.isArray(b)) return sameMembers(a as Members, b as Members);
  if (!Array.isArray(a) || !Array.isArray(b) || a.length !== b.length) return false;
  return a.every((member, i) => sameJson(member, b[i]));
}

function sameMembers(a: Members, b: Members): boolean {
  let said = 0;
  for (const key in a) {
    if (a[key] === undefined) continue;
    if (!sameJson(a[key], b[key])) return false;
    said += 1;
  }
  for (const key in b) if (b[key] !== undefined) said -= 1;
  return said === 0;
}
