import { common, useTexts } from '../../../language';
import { readClock } from './times';

/** Says that what was typed is no time of a day; an empty field is none to complain about. */
export function useWrongClock(): (text: string) => string | undefined {
  const t = useTexts(common);
  return (text) =>
    text.trim() === '' || readClock(text) !== null ? undefined : t.noSuchTime(text.trim());
}
