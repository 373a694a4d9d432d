type Activity = (...input: never[]) => Promise<unknown>;

/**
 * The public methods of these objects, bound, by their names: what a worker can do. Throws when two
 * have the same name, because one would silently stand in for the other.
 */
export function activitySet(...owners: readonly object[]): Record<string, Activity> {
  const set: Record<string, Activity> = {};
  for (const owner of owners) {
    for (const [name, activity] of methodsOf(owner)) {
      if (name in set) throw new Error(`Two activities are called "${name}": rename one.`);
      set[name] = activity;
    }
  }
  return set;
}

function methodsOf(owner: object): [string, Activity][] {
  const prototype = Object.getPrototypeOf(owner) as Record<string, Activity>;
  return Object.getOwnPropertyNames(prototype)
    .filter((name) => name !== 'constructor' && typeof prototype[name] === 'function')
    .map((name) => [name, prototype[name].bind(owner)]);
}
