import { PLAN_FIELD_TEXTS } from '@app/texts';
import type { ReactNode } from 'react';
import type { Dto } from '../api/client';
import { useSay, useTexts } from '../language/texts';
import { Icon } from '../parts/icon';
import { useNow } from '../time/now';
import { clock, dayKey, moment } from '../time/say';
import { defineTexts } from '../language/texts';
import styles from './diff-list.module.css';

const texts = defineTexts({
  changed: { zh: (n: number) => `改了 ${n} 处`, en: (n: number) => `${n} changed` },
  nothing: { zh: '无', en: 'none' },
  rewritten: { zh: '已改，请看任务全文', en: 'changed; read the task' },
  open: { zh: '待定', en: 'open' },
});

type Change = Dto['FieldChangeDto'];

/** A person's own difference: old struck through, new in violet. */
export function DiffList({
  changes,
  zone,
}: {
  readonly changes: readonly Change[];
  readonly zone: string;
}): ReactNode {
  const t = useTexts(texts);
  const say = useSay();
  const now = useNow();
  return (
    <div className={styles.diff}>
      <p className={styles.head}>
        <Icon name="recheck" />
        {t.changed(changes.length)}
      </p>
      <dl>
        {changes.map((change) => (
          <div key={change.field}>
            <dt>{nameOf(change.field, say)}</dt>
            <Values {...{ change, zone, now }} />
          </div>
        ))}
      </dl>
    </div>
  );
}

function nameOf(field: string, say: ReturnType<typeof useSay>): string {
  return Object.hasOwn(PLAN_FIELD_TEXTS, field)
    ? say(PLAN_FIELD_TEXTS[field as keyof typeof PLAN_FIELD_TEXTS])
    : field;
}

interface ValuesProps {
  readonly change: Change;
  readonly zone: string;
  readonly now: number;
}

function Values({ change, zone, now }: ValuesProps): ReactNode {
  const t = useTexts(texts);
  const [from, to] = change.at
    ? times(change.at, zone, now, t.open)
    : [plain(change.from, t.nothing), plain(change.to, t.nothing)];
  if (from === null || to === null || from === to) return <dd className="m">{t.rewritten}</dd>;
  return (
    <dd>
      <del className="old">{from}</del>
      <Icon name="arrow" className="l" />
      <ins className="new">{to}</ins>
    </dd>
  );
}

/** On one day the clock is enough. */
function times(
  at: { readonly from: string | null; readonly to: string | null },
  zone: string,
  now: number,
  open: string,
): [string, string] {
  const sameDay = at.from && at.to && dayKey(at.from, zone) === dayKey(at.to, zone);
  const said = (one: string | null): string =>
    one === null ? open : sameDay ? clock(one, zone) : moment(one, zone, now);
  return [said(at.from), said(at.to)];
}

/** What fits a line; lists and objects are read in the task itself. */
function plain(value: unknown, nothing: string): string | null {
  if (value === null || value === undefined || value === '') return nothing;
  if (typeof value === 'string' || typeof value === 'number') return String(value);
  return null;
}
