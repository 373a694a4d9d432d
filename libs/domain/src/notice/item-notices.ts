import type { Fact } from '../fact';
import type { World } from '../world';
import { officePeople } from './recipients';
import type { Telling } from './telling';

/** An overrun that makes something late: for those who run the reception to decide what gives way. */
export function itemTellings(fact: Fact, world: World): Telling[] {
  // A proposal made of it is told as such.
  if (fact.type !== 'ItemOverran' || fact.proposed) return [];
  const { coordinatorId } = world.reception;
  const to = coordinatorId ? [coordinatorId] : officePeople(world);
  const item = (id: string, label: string): Telling['refs'][number] => ({
    type: 'item',
    id,
    label,
  });
  return [
    {
      to,
      kind: 'overrun',
      refs: [
        item(fact.itemKey, 'overruns'),
        ...fact.pushed.map((key) => item(key, 'late')),
        ...fact.conflicts.map((key) => item(key, 'conflict')),
      ],
    },
  ];
}
