import type { ReactNode } from 'react';
import type { Dto } from '../../api/client';
import { aside, listOf, useTexts } from '../../language';
import { clock, date, dayKey } from '../../time/say';
import { printTexts } from './print.texts';
import type { PaperData } from './use-paper';
import styles from './print.module.css';
import { useDepartmentText } from '../../parts/department-name';

type Item = Dto['ItineraryItemDto'];

/** The items by the day on the reception's wall; those without a time come last. */
function byDay(items: readonly Item[]): Map<string, Item[]> {
  const days = new Map<string, Item[]>();
  const timed = [...items].sort((a, b) => (a.startAt ?? '9').localeCompare(b.startAt ?? '9'));
  for (const item of timed) {
    const key = item.startAt ? dayKey(item.startAt, item.zone) : '';
    days.set(key, [...(days.get(key) ?? []), item]);
  }
  return days;
}

/** Names of the departments that have tasks on an item. */
function departmentsOn(data: PaperData, item: string): readonly string[] {
  const tasks = data.tasks.filter((task) => task.itemKey === item);
  return [...new Set(tasks.map((task) => task.departmentName))];
}

/** 日程: one table, a row per item, a group per day. */
export function ItineraryPaper({ data }: { readonly data: PaperData }): ReactNode {
  const t = useTexts(printTexts);
  const department = useDepartmentText();
  return (
    <table className={styles.table}>
      <colgroup>
        <col style={{ width: '17%' }} />
        <col style={{ width: '31%' }} />
        <col style={{ width: '26%' }} />
        <col />
      </colgroup>
      <thead>
        <tr>
          <th scope="col">{t.time}</th>
          <th scope="col">{t.item}</th>
          <th scope="col">{t.place}</th>
          <th scope="col">{t.departments}</th>
        </tr>
      </thead>
      {[...byDay(data.items)].map(([day, items]) => (
        <tbody key={day}>
          <tr className={styles.group}>
            <th colSpan={4} scope="rowgroup">
              {items[0]?.startAt ? date(items[0].startAt, items[0].zone) : t.open}
            </th>
          </tr>
          {items.map((item) => (
            <tr key={item.id}>
              <td className="nw b">
                <Times item={item} />
              </td>
              <td>
                {item.title}
                {item.status === 'skipped' && <span className="l">{aside('', t.skipped)}</span>}
              </td>
              <td>{item.place ?? t.open}</td>
              <td className="m">{listOf(departmentsOn(data, item.key).map(department))}</td>
            </tr>
          ))}
        </tbody>
      ))}
    </table>
  );
}

function Times({ item }: { readonly item: Item }): ReactNode {
  const t = useTexts(printTexts);
  if (!item.startAt) return t.open;
  const start = clock(item.startAt, item.zone);
  if (!item.endAt || item.endAt === item.startAt) return start;
  const isNextDay = dayKey(item.endAt, item.zone) !== dayKey(item.startAt, item.zone);
  return `${start} – ${clock(item.endAt, item.zone)}${isNextDay ? ' +1' : ''}`;
}
