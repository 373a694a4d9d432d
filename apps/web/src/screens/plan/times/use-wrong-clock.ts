import { common, useTexts } from '../../../language';
import { timeTexts } from './time-field.texts';
import { readClock } from './times';

/**
 * Says why what was typed is not taken: it is no time of a day, or nobody knows of which day. An empty
 * field is none to complain about.
 */
export function useWrongClock(day?: string): (text: string) => string | undefined {
  const t = useTexts(common);
  const times = useTexts(timeTexts);
  return (text) => {
    if (text.trim() === '') return undefined;
    if (readClock(text) === null) return t.noSuchTime(text.trim());
    return day === '' ? times.noDayYet : undefined;
  };
}
