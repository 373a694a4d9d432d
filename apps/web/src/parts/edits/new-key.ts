import { newKey } from '../../api';

/** A key that nothing in a plan had before: keys are never used again. */
export const newKeyFor = (stem: string): string =>
  `${stem}-${newKey().replaceAll('-', '').slice(0, 6)}`;
