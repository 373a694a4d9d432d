import { problemOf } from '../../../api/problem';
import { useTexts } from '../../../language/texts';
import { useColleagues } from '../../../parts/facts/colleagues';
import { deviceZone, moment, useNow } from '../../../time';
import { formTexts } from './form.texts';

/** "张三 14:02 已修改": who was faster, of a 412. */
export function useSavedBy(): (error: unknown) => string {
  const t = useTexts(formTexts);
  const now = useNow();
  const colleagues = useColleagues().data ?? [];
  return (error) => {
    const saved = error === null ? undefined : problemOf(error).body?.saved;
    const name = colleagues.find(({ id }) => id === saved?.by)?.name ?? t.somebody;
    return t.changedBy(name, saved ? moment(saved.at, deviceZone, now) : '');
  };
}
