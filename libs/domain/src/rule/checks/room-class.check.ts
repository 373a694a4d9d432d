import { ROOM_CLASSES } from '../../plan/item-content';
import { mapOf, object, oneOf } from '../parameters';
import { rankNamed, RANKS } from '../rank';
import { words } from '../words/words';
import { defineCheck } from './check';
import { wordHits } from './hits';

const parameters = object({
  /** The lowest rank for a class; `never` for a class nobody may have; others are free. */
  lowest: mapOf(ROOM_CLASSES, oneOf([...RANKS, 'never'] as const)),
  words,
});

/** Rooms above the class that the guests' rank allows. */
export const roomClass = defineCheck({
  parameters,
  vocabulary: (p) => [p.words],
  find: (on, { lowest, words: said }) => [
    ...on.items.flatMap(({ item, path, subject }) =>
      (item.rooms ?? []).flatMap((room, i) => {
        const needed = lowest[room.class];
        if (needed === undefined || room.count === 0) return [];
        const rank = rankNamed(room.rank) ?? on.leadRank ?? 'staff';
        const may = needed !== 'never' && RANKS.indexOf(rank) <= RANKS.indexOf(needed);
        const detail = `${room.class} × ${room.count}`;
        return may ? [] : [{ path: `${path}.rooms[${i}].class`, subject, detail }];
      }),
    ),
    ...wordHits(on, said),
  ],
});
