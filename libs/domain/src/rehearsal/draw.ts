/** A number in [0, 1) for a name, always the same for the same seed. */
export type Draw = (name: string) => number;

/** Mulberry32: one step of a small generator, enough for a rehearsal and the same everywhere. */
function mulberry32(state: number): number {
  const a = (state + 0x6d2b79f5) | 0;
  let t = Math.imul(a ^ (a >>> 15), 1 | a);
  t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
  return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
}

/**
 * Draws by name, not in order: what is drawn for one task does not change when another task is added,
 * so two rehearsals of nearly the same plan can be compared.
 */
export function drawer(seed: number): Draw {
  return (name) => {
    let h = (0x811c9dc5 ^ seed) >>> 0;
    for (let i = 0; i < name.length; i++) h = Math.imul(h ^ name.charCodeAt(i), 0x01000193) >>> 0;
    return mulberry32(h);
  };
}
