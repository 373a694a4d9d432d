import { PROFILE_TEXTS, SOURCE_TEXTS } from '@app/texts';
import type { ReactNode } from 'react';
import type { Dto } from '../../api/client';
import { clausesOf, statementsOf, useSay, useTexts } from '../../language';
import { clock, date } from '../../time/say';
import { ContactsPaper } from './contacts-paper';
import { ItineraryPaper } from './itinerary-paper';
import { printTexts } from './print.texts';
import { TasksPaper } from './tasks-paper';
import type { PaperData } from './use-paper';
import styles from './print.module.css';

/** 方案: the whole plan as it goes to a leader's desk. */
export function PlanPaper({ data }: { readonly data: PaperData }): ReactNode {
  const t = useTexts(printTexts);
  const office = { ...data.contacts, departments: [] };
  return (
    <>
      <h3>{t.basics}</h3>
      <Basics data={data} />
      <h3>{t.planItinerary}</h3>
      <ItineraryPaper data={data} />
      <h3>{t.planTasks}</h3>
      <TasksPaper data={data} />
      <h3>{t.planBranches}</h3>
      <Branches branches={data.version?.document.branches ?? []} />
      <h3>{t.planPeople}</h3>
      <ContactsPaper contacts={office} />
    </>
  );
}

type Row = readonly [string, string | null | undefined];

/** The facts of the visit, two to a line. */
function Basics({ data }: { readonly data: PaperData }): ReactNode {
  const t = useTexts(printTexts);
  const say = useSay();
  const { facts } = data.reception;
  const source = facts.sourceKind && SOURCE_TEXTS[facts.sourceKind];
  const rows: readonly Row[] = [
    [t.unit, facts.sendingUnit],
    [t.leadGuest, clausesOf([facts.leadGuest, facts.leadGuestTitle])],
    [t.heads, facts.headCount ? t.people(facts.headCount) : null],
    [t.profile, facts.profile && say(PROFILE_TEXTS[facts.profile])],
    [t.grade, facts.grade],
    [t.source, clausesOf([source && say(source), facts.letterNumber, facts.letterDate])],
    [t.days, daysOf(data)],
    [t.purpose, facts.purpose],
  ];
  const batches = (facts.batches ?? []).map((batch) => {
    const when = batch.at ? `${date(batch.at, data.zone)} ${clock(batch.at, data.zone)}` : t.open;
    const way = batch.direction === 'arrival' ? t.arrival : t.departure;
    return [when, batch.number, batch.place, way].filter(Boolean).join(' ');
  });
  return (
    <table className={`${styles.table} ${styles.facts}`}>
      <tbody>
        {pairs(rows).map((pair) => (
          <tr key={pair[0]?.[0]}>
            {pair.map(([name, value]) => (
              <Fact key={name} name={name} value={value || t.open} />
            ))}
          </tr>
        ))}
        <tr>
          <th scope="row">{t.arrivals}</th>
          <td colSpan={3}>{batches.length > 0 ? statementsOf(batches) : t.open}</td>
        </tr>
      </tbody>
    </table>
  );
}

function Fact({ name, value }: { readonly name: string; readonly value: string }): ReactNode {
  return (
    <>
      <th scope="row">{name}</th>
      <td>{value}</td>
    </>
  );
}

function pairs(rows: readonly Row[]): Row[][] {
  return rows.flatMap((row, index) =>
    index % 2 === 0 ? [[row, ...rows.slice(index + 1, index + 2)]] : [],
  );
}

function daysOf(data: PaperData): string | null {
  const starts = data.items.flatMap((item) => item.startAt ?? []).sort();
  const ends = data.items.flatMap((item) => item.endAt ?? item.startAt ?? []).sort();
  const [first, last] = [starts[0], ends.at(-1)];
  if (!first || !last) return null;
  const [from, to] = [date(first, data.zone), date(last, data.zone)];
  return from === to ? from : `${from} – ${to}`;
}

function Branches({ branches }: { readonly branches: readonly Dto['BranchDto'][] }): ReactNode {
  const t = useTexts(printTexts);
  if (branches.length === 0) return <p className="m">{t.noBranches}</p>;
  return (
    <table className={styles.table}>
      <colgroup>
        <col style={{ width: '34%' }} />
        <col />
      </colgroup>
      <thead>
        <tr>
          <th scope="col">{t.branch}</th>
          <th scope="col">{t.trigger}</th>
        </tr>
      </thead>
      <tbody>
        {branches.map((branch) => (
          <tr key={branch.key}>
            <td className="b">{branch.title}</td>
            <td>{branch.trigger}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
