import type { ReactNode } from 'react';
import { useLanguage, useTexts } from '../../language';
import { ChosenBar, type Chosen } from '../../parts/chosen';
import { ragTexts } from '../../parts/rag.texts';
import { useSession } from '../../session/session';
import { clockSeconds, dayKey, deviceZone, serverNow } from '../../time';
import { csvOf, save } from '../../work/csv';
import { startWork } from '../../work/work';
import { receptionsTexts } from './receptions.texts';
import { daysOf, useRowWords } from './row-words';
import type { Row } from './use-receptions';

/** What can be done with the chosen receptions. */
export function ChosenReceptions({ chosen }: { readonly chosen: Chosen<Row> }): ReactNode {
  const t = useTexts(receptionsTexts);
  const lines = useLines();
  const { userId } = useSession();
  const { rows } = chosen;
  const exportThese = async (): Promise<void> => {
    const ended = await startWork({ userId, title: t.exportOf(rows.length) }, (way) => {
      way.total(rows.length);
      way.file(`${t.fileName}.csv`, csvOf(lines(rows)));
      way.step(rows.length);
      return Promise.resolve();
    });
    if (ended?.file) save(ended.file);
  };
  return (
    <ChosenBar chosen={chosen}>
      <button type="button" className="btn sm" onClick={() => void exportThese()}>
        {t.exportThese(rows.length)}
      </button>
    </ChosenBar>
  );
}

/** The chosen as a table for spreadsheets: who exported them stands above it. */
function useLines(): (rows: readonly Row[]) => readonly (readonly string[])[] {
  const t = useTexts(receptionsTexts);
  const colours = useTexts(ragTexts);
  const colourOf = ({ health: { level } }: Row): string =>
    level === 'red' || level === 'amber' || level === 'green' ? colours[level] : colours.grey;
  const words = useRowWords();
  const language = useLanguage();
  const { name } = useSession();
  const heads = [t.code, t.name, t.rag, t.stage, t.days, t.heads, t.officer, t.unit, t.grade];
  return (rows) => {
    const now = serverNow();
    const when = `${dayKey(now, deviceZone)} ${clockSeconds(now, deviceZone)}`;
    return [
      [t.exportedBy(name, when, rows.length)],
      [...heads, t.profile, t.urgency, t.tasks],
      ...rows.map((row) => [
        ...[row.code, row.title, colourOf(row), words.stage(row)],
        ...[daysOf(row, language) ?? t.open, String(row.headCount ?? ''), row.officer?.name ?? ''],
        ...[row.sendingUnit ?? '', row.grade ?? '', words.profile(row), words.urgency(row)],
        t.tasksOf(row.counts.open, row.counts.total),
      ]),
    ];
  };
}
