import type { Dto } from '../../api';
import type { IconName, Tone } from '../../parts';

type Status = Dto['AmendmentRowDto']['status'];

/** Icon and tone of where a change stands. */
export const STATUS_LOOKS: Readonly<
  Record<Status, { readonly tone: Tone; readonly icon: IconName }>
> = {
  'what-if': { tone: 'gry', icon: 'unack' },
  proposed: { tone: 'vio', icon: 'pen' },
  submitted: { tone: 'amb', icon: 'wait' },
  returned: { tone: 'amb', icon: 'undo' },
  published: { tone: 'grn', icon: 'done' },
  dropped: { tone: 'gry', icon: 'x' },
};
