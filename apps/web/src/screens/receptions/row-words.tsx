import {
  PROFILE_TEXTS,
  RECEPTION_STATUS_TEXTS,
  STAGE_TEXTS,
  URGENCY_TEXTS,
  type Language,
  type Text,
} from '@app/texts';
import type { ReactNode } from 'react';
import { useSay, useTexts } from '../../language/texts';
import { State } from '../../parts/state';
import { date, dayKey } from '../../time/say';
import { receptionsTexts } from './receptions.texts';
import type { Row } from './use-receptions';

function from<K extends string>(table: Readonly<Record<K, Text>>, key: string): Text {
  return (table as Readonly<Record<string, Text | undefined>>)[key] ?? { zh: key, en: key };
}

/** Words for the codes of a row. */
export function useRowWords() {
  const say = useSay();
  return {
    stage: (row: Row) =>
      say(
        row.status === 'open'
          ? from(STAGE_TEXTS, row.stage)
          : from(RECEPTION_STATUS_TEXTS, row.status),
      ),
    profile: (row: Row) => say(from(PROFILE_TEXTS, row.profile)),
    urgency: (row: Row) => say(from(URGENCY_TEXTS, row.urgency)),
  };
}

/** "11 月 22 日 – 25 日" on the reception's own wall; the second month is named when it is another. */
export function daysOf(row: Row, language: Language): string | null {
  if (row.startAt === null) return null;
  const [, month, day] = dayKey(row.startAt, row.zone).split('-').map(Number);
  const [, lastMonth, lastDay] = dayKey(row.endAt ?? row.startAt, row.zone)
    .split('-')
    .map(Number);
  if (language === 'zh') {
    const first = `${month} 月 ${day} 日`;
    if (month === lastMonth && day === lastDay) return first;
    return month === lastMonth
      ? `${first} – ${lastDay} 日`
      : `${first} – ${lastMonth} 月 ${lastDay} 日`;
  }
  const first = date(row.startAt, row.zone).slice(4);
  if (month === lastMonth && day === lastDay) return first;
  const last = date(row.endAt ?? row.startAt, row.zone).slice(4);
  return month === lastMonth ? `${day} – ${last}` : `${first} – ${last}`;
}

/** How its tasks stand: what is late or waits, else how many are open. */
export function TaskSums({ row }: { readonly row: Row }): ReactNode {
  const t = useTexts(receptionsTexts);
  const { total, open, lateTasks, unacknowledged, blocked } = row.counts;
  if (total === 0) return <span className="l">—</span>;
  return (
    <span className="row wrap" style={{ gap: '2px 10px' }}>
      <span className="nw">{t.tasksOf(open, total)}</span>
      {lateTasks > 0 && (
        <State tone="red" icon="late">
          {t.late(lateTasks)}
        </State>
      )}
      {blocked > 0 && (
        <State tone="amb" icon="block">
          {t.blocked(blocked)}
        </State>
      )}
      {unacknowledged > 0 && (
        <State tone="gry" icon="unack">
          {t.unacknowledged(unacknowledged)}
        </State>
      )}
    </span>
  );
}
