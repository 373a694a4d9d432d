import { itemKind } from '@app/domain';
import type { IconName } from '../../../parts';

const ICONS = {
  travel: 'plane',
  transfer: 'bus',
  stay: 'bed',
  meal: 'meal',
  meeting: 'chat',
  visit: 'walk',
  other: 'flag',
} as const;

/** The icon of an item's class. */
export const itemIcon = (kind: string): IconName => ICONS[itemKind(kind).class];
