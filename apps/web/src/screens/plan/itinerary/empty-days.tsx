import type { ReactNode } from 'react';
import { defineTexts, listOf, useLanguage, useTexts } from '../../../language';
import { Icon } from '../../../parts';
import { dayKey } from '../../../time';
import { useDocument, usePlan } from '../context';
import { GenerateButton } from '../tasks/generate-dialog';
import type { TimedItem } from '../times/times';
import { dayName } from './day-name';

const texts = defineTexts({
  empty: {
    zh: (n: number, days: string) =>
      `抵离之间有 ${n} 天还没有行程：${days}。抵离时间如果是后来才定的，请再按模板生成一次。`,
    en: (n: number, days: string) =>
      `Nothing is planned on ${n} of the days between arrival and departure: ${days}. If the dates were set later, make the plan from the template once more.`,
  },
});

const MOST_NAMED = 7;

/** Days of the stay without an item: what a template made while the dates were open covers one day. */
export function EmptyDays({ days, items }: EmptyDaysProps): ReactNode {
  const t = useTexts(texts);
  const language = useLanguage();
  const { anchors, zone, mayWrite } = usePlan();
  const { template } = useDocument();
  const stay = anchors.batches.flatMap(({ at }) => (at === null ? [] : [dayKey(at, zone)])).sort();
  const [first] = stay;
  const last = stay.at(-1);
  if (!mayWrite || !template || first === undefined || last === undefined) return null;
  const planned = new Set(items.map(({ day }) => day));
  const empty = days.filter((day) => day >= first && day <= last && !planned.has(day));
  if (empty.length === 0) return null;
  const named = empty.slice(0, MOST_NAMED).map((day) => dayName(day, language));
  const said = empty.length > MOST_NAMED ? [...named, '…'] : named;
  return (
    <div className="note amb" role="status">
      <Icon name="warn" />
      <p className="sp">{t.empty(empty.length, listOf(said))}</p>
      <GenerateButton isMain />
    </div>
  );
}

interface EmptyDaysProps {
  /** All days of the stay and of what is planned. */
  readonly days: readonly string[];
  readonly items: readonly TimedItem[];
}
