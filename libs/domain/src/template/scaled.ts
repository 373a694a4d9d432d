import type { Scaled, TemplateTask } from './template';

/** The number for so many guests; `null` while the head count is open. A fixed number is itself. */
export function countFor(count: number | Scaled, heads: number | null): number | null {
  if (typeof count === 'number') return count;
  if (heads === null) return null;
  const share = heads * count.share;
  // 0.1 × 30 is a little more than 3 in floating point: a hair is no guest.
  const rounded = count.round === 'down' ? Math.floor(share + 1e-9) : Math.ceil(share - 1e-9);
  return Math.max(0, Math.max(count.min, rounded) - (count.less ?? 0));
}

/** Puts the numbers of a task into its words: `{chairs}` becomes 3, or what is said while it is open. */
export function withNumbers(
  text: string,
  numbers: TemplateTask['numbers'],
  heads: number | null,
): string {
  return text.replace(/\{([a-z]+)\}/g, (place, name: string) => {
    if (numbers && Object.hasOwn(numbers, name)) {
      const number = numbers[name];
      return String(countFor(number, heads) ?? number.unknown);
    }
    return place;
  });
}
