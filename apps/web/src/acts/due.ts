import { defineTexts, type Said } from '../language/texts';
import { clock, deviceZone, differs, length, moment } from '../time/say';

export const dueTexts = defineTexts({
  in: { zh: (left: string) => `${left}后`, en: (left: string) => `in\u00a0${left}` },
  ago: { zh: (past: string) => `已过 ${past}`, en: (past: string) => `${past} ago` },
  then: { zh: (left: string) => `，${left}`, en: (left: string) => `, ${left}` },
  here: { zh: (time: string) => `（本机 ${time}）`, en: (time: string) => ` (${time} here)` },
  none: { zh: '没有期限', en: 'No date' },
});

/** "今天 13:30", "38 分后", and the device's own clock where it shows another time. */
export function sayDue(
  due: string,
  zone: string,
  now: number,
  t: Said<typeof dueTexts>,
): { readonly when: string; readonly left: string; readonly here: string | null } {
  const distance = Date.parse(due) - now;
  return {
    when: moment(due, zone, now),
    left: distance < 0 ? t.ago(length(distance)) : t.in(length(distance)),
    here: differs(zone, deviceZone, due) ? t.here(clock(due, deviceZone)) : null,
  };
}
