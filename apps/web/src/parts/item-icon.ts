import type { IconName } from './icon';

const KIND_ICONS: Readonly<Record<string, IconName>> = {
  'arrival-air': 'plane',
  'departure-air': 'plane',
  'arrival-rail': 'bus',
  'departure-rail': 'bus',
  'arrival-road': 'bus',
  'departure-road': 'bus',
  arrival: 'flag',
  departure: 'flag',
  transfer: 'bus',
  'check-in': 'bed',
  'check-out': 'bed',
  rest: 'bed',
  meal: 'meal',
  meeting: 'chat',
  briefing: 'chat',
  call: 'user',
  visit: 'walk',
  'site-visit': 'walk',
  sightseeing: 'walk',
};

/** The icon of a kind of item. */
export function iconOfItem(kind: string): IconName {
  return KIND_ICONS[kind] ?? 'flag';
}
