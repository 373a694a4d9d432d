import type { Dto } from '../../api';
import { useTexts } from '../../language';
import { factsTexts } from '../facts/facts.texts';

/** "抵达 CA 933 斯特拉斯堡机场". */
export function useSayBatch(): (batch: Dto['BatchDto']) => string {
  const t = useTexts(factsTexts);
  return ({ direction, number, mode, place }) =>
    [t[direction], number ?? mode, place].filter(Boolean).join(' ');
}
