import type { PlanDocument } from '@app/domain';
import { useQuery } from '@tanstack/react-query';
import { useMemo, type ReactNode } from 'react';
import { readings, type Dto } from '../../api';
import { clausesOf, listOf, useSay, useTexts } from '../../language';
import { Read } from '../../parts';
import { clock, date, dayKey } from '../../time/say';
import { money } from '../plan/reserve/cost-class';
import { versionReading } from '../plan/store/readings';
import { approvalsTexts } from './approvals.texts';
import { summaryOf, type PlanSummary } from './plan-summary';
import styles from './approvals.module.css';

const DAYS = 5;
const DEPARTMENTS = 6;

interface ContentsProps {
  readonly row: Dto['ApprovalRowDto'];
  readonly version: number;
}

/** What the submitted version is, on less than a phone's screen: guests, days, departments, costs. */
export function Contents({ row, version }: ContentsProps): ReactNode {
  const t = useTexts(approvalsTexts);
  const plan = useQuery(versionReading(row.receptionId, version));
  const reception = useQuery(readings.reception(row.receptionId));
  const summary = useMemo(
    () =>
      plan.data && reception.data
        ? summaryOf(plan.data.document as unknown as PlanDocument, reception.data)
        : null,
    [plan.data, reception.data],
  );
  return (
    <>
      <h3 className="t13 l">{t.inShort}</h3>
      <Read query={plan} rows={4}>
        {() =>
          summary && (
            <Lines
              summary={summary}
              heads={reception.data?.facts.headCount ?? null}
              zone={row.zone}
            />
          )
        }
      </Read>
    </>
  );
}

interface LinesProps {
  readonly summary: PlanSummary;
  readonly heads: number | null;
  readonly zone: string;
}

function Lines({ summary, heads, zone }: LinesProps): ReactNode {
  const t = useTexts(approvalsTexts);
  const nameOf = useNameOf();
  const { stay, days, departments, cost } = summary;
  const names = departments.slice(0, DEPARTMENTS).map(nameOf);
  const rest = departments.length - names.length;
  return (
    <>
      <p>
        {clausesOf([
          heads !== null && t.guests(heads),
          stay && date(stay.from, zone),
          stay && dayKey(stay.from, zone) !== dayKey(stay.to, zone) && t.to(date(stay.to, zone)),
        ])}
      </p>
      <p>{t.contents(summary.items, summary.tasks, departments.length)}</p>
      <dl className={styles.summary}>
        {days.slice(0, DAYS).map(({ day, items }) => (
          <div key={day}>
            <dt>{day === '' ? t.noTime : date(`${day}T12:00:00Z`, 'UTC')}</dt>
            <dd>
              {clausesOf(
                items.map(({ start, title }) =>
                  [start === null ? '' : clock(start, zone), title].filter(Boolean).join(' '),
                ),
              )}
            </dd>
          </div>
        ))}
        {days.length > DAYS && (
          <div>
            <dt />
            <dd>{t.moreDays(days.length - DAYS)}</dd>
          </div>
        )}
        <div>
          <dt>{t.departments}</dt>
          <dd>{rest > 0 ? t.andOthers(listOf(names), rest) : listOf(names)}</dd>
        </div>
        <div>
          <dt>{t.cost}</dt>
          <dd>{cost > 0 ? money(cost) : t.noCost}</dd>
        </div>
      </dl>
    </>
  );
}

function useNameOf(): (code: string) => string {
  const say = useSay();
  const { data = [] } = useQuery(readings.departments());
  return (code) => {
    const found = data.find((one) => one.code === code);
    return found ? say({ zh: found.nameZh, en: found.nameEn }) : code;
  };
}
