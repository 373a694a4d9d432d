import type { Dto } from '../../api/client';
import type { Faults } from '../form';

export { faultsOf, NO_FAULTS, type Faults } from '../form';

/** The facts of a reception as they are sent. */
export type Facts = Dto['RegisterReceptionDto'];
export type Batch = Dto['BatchDto'];
export type Contact = Dto['ContactDto'];

/** The faults that are left when some fields were written anew. */
export function withoutFaultsOf(faults: Faults, part: Partial<Facts>): Faults {
  const names = Object.keys(part);
  const isOf = (path: string): boolean =>
    names.some((name) => path === name || path.startsWith(`${name}[`));
  const left = [...faults].filter(([path]) => !isOf(path));
  return left.length === faults.size ? faults : new Map(left);
}

/** The id of the control of a field; `focusFault` finds it by that. */
export const controlId = (path: string): string => `fact-${path.replace(/[^\w]+/g, '-')}`;

/** Puts the cursor into the first field that is wrong, in the order of the page. */
export function focusFault(faults: Faults): void {
  const controls = [...faults.keys()].flatMap((path) => {
    const found = document.getElementById(controlId(path));
    return found ? [found] : [];
  });
  const first = controls.sort((a, b) =>
    a.compareDocumentPosition(b) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1,
  )[0];
  first?.focus();
  first?.scrollIntoView({ block: 'center' });
}

/** A key that no other of the list has. */
export function freshKey(stem: string, taken: readonly string[]): string {
  if (!taken.includes(stem)) return stem;
  let number = 2;
  while (taken.includes(`${stem}-${number}`)) number += 1;
  return `${stem}-${number}`;
}
