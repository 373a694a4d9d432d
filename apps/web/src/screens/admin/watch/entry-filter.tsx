import { ENTRY_TYPE_TEXTS } from '@app/texts';
import { DatePicker } from 'antd';
import dayjs from 'dayjs';
import type { ReactNode } from 'react';
import { useSay, useTexts } from '../../../language';
import { useColleagues } from '../../../parts/facts/colleagues';
import { Desk } from '../../../theme/desk';
import { instantOfWall } from '../../../time/wall';
import { watchTexts } from './watch.texts';

/** Which entries are asked for, as the api takes it. */
export interface EntryFilter {
  readonly type?: string;
  readonly actorId?: string;
  readonly from?: string;
  readonly until?: string;
}

/** What was chosen: a kind, a person, and days of the reception, both included. */
export interface Chosen {
  readonly type: string;
  readonly actorId: string;
  readonly from: string;
  readonly until: string;
}

export const NOTHING_CHOSEN: Chosen = { type: '', actorId: '', from: '', until: '' };

const DAY_MS = 86_400_000;

const midnight = (day: string, zone: string): number => instantOfWall(`${day}T00:00`, zone);

/** The day behind this one. */
const dayAfter = (day: string): string =>
  new Date(Date.parse(`${day}T00:00:00Z`) + DAY_MS).toISOString().slice(0, 10);

/** The days begin and end in the zone of the reception. */
export const filterOf = ({ type, actorId, from, until }: Chosen, zone: string): EntryFilter => ({
  ...(type && { type }),
  ...(actorId && { actorId }),
  ...(from && { from: new Date(midnight(from, zone)).toISOString() }),
  ...(until && { until: new Date(midnight(dayAfter(until), zone)).toISOString() }),
});

interface EntryFilterFieldsProps {
  readonly value: Chosen;
  readonly onChange: (value: Chosen) => void;
}

/** Kind, person and days. */
export function EntryFilterFields({ value, onChange }: EntryFilterFieldsProps): ReactNode {
  const t = useTexts(watchTexts);
  const say = useSay();
  const people = useColleagues().data ?? [];
  const choose = (part: Partial<Chosen>): void => onChange({ ...value, ...part });
  return (
    <>
      <select
        className="input"
        aria-label={t.type}
        value={value.type}
        onChange={(event) => choose({ type: event.target.value })}
      >
        <option value="">{t.allTypes}</option>
        {Object.entries(ENTRY_TYPE_TEXTS).map(([type, text]) => (
          <option key={type} value={type}>
            {text && say(text)}
          </option>
        ))}
      </select>
      <select
        className="input"
        aria-label={t.actor}
        value={value.actorId}
        onChange={(event) => choose({ actorId: event.target.value })}
      >
        <option value="">{t.anybody}</option>
        {people.map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </select>
      <Desk>
        {(['from', 'until'] as const).map((end) => (
          <DatePicker
            key={end}
            aria-label={end === 'from' ? t.fromDay : t.untilDay}
            placeholder={end === 'from' ? t.fromDay : t.untilDay}
            value={value[end] ? dayjs(value[end]) : null}
            onChange={(day) => choose({ [end]: day ? day.format('YYYY-MM-DD') : '' })}
          />
        ))}
      </Desk>
    </>
  );
}
