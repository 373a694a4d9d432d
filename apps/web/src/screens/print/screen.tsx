import type { ReactNode } from 'react';
import { Link, Navigate, useParams, useSearchParams } from 'react-router';
import { crumbOf, usePlace } from '../../app/crumbs';
import { useTexts } from '../../language/texts';
import { Empty, Read, Icon } from '../../parts';
import { MissingGlyphs } from '../../parts/missing-glyphs';
import { useSession } from '../../session/session';
import { serverNow, clock, dayKey, deviceZone } from '../../time';
import { ContactsPaper } from './contacts-paper';
import { ItineraryPaper } from './itinerary-paper';
import { usePageMarks } from './page-marks';
import { PaperHead } from './paper-head';
import { PlanPaper } from './plan-paper';
import { paperTexts, printTexts } from './print.texts';
import { TasksPaper } from './tasks-paper';
import { PAPERS, usePaper, type Paper, type PaperData } from './use-paper';
import styles from './print.module.css';

/** 打印: a paper of a reception as it will come out, and the browser's print. */
export function Screen(): ReactNode {
  const { receptionId = '', paper = '' } = useParams();
  const t = useTexts(printTexts);
  const query = usePaper(receptionId);
  const reception = query.data?.reception;
  usePlace([
    { text: t.receptions, to: '/receptions' },
    crumbOf(receptionId, reception),
    { text: t.title },
  ]);
  const known = PAPERS.find((one) => one === paper);
  if (!known) return <Navigate to={`/receptions/${receptionId}/print/plan`} replace />;
  return (
    <div className={`page ${styles.screen}`}>
      <Bar paper={known} isReady={query.data !== undefined} />
      <Read query={query} rows={8}>
        {(data) => <Preview paper={known} data={data} />}
      </Read>
    </div>
  );
}

interface BarProps {
  readonly paper: Paper;
  readonly isReady: boolean;
}

/** Which paper, how, and the one act. It does not stand on paper itself. */
function Bar({ paper, isReady }: BarProps): ReactNode {
  const t = useTexts(printTexts);
  const names = useTexts(paperTexts);
  const [search, setSearch] = useSearchParams();
  return (
    <header className={`page-head ${styles.bar}`}>
      <h1>{t.title}</h1>
      <nav className={styles.papers} aria-label={t.papers}>
        {PAPERS.map((one) => (
          <Link
            key={one}
            to={`../${one}`}
            relative="path"
            replace
            aria-current={one === paper ? 'page' : undefined}
          >
            {names[one]}
          </Link>
        ))}
      </nav>
      {paper === 'tasks' && (
        <label className={styles.check}>
          <input
            type="checkbox"
            checked={search.has('apart')}
            onChange={(event) =>
              setSearch(event.target.checked ? { apart: '1' } : {}, { replace: true })
            }
          />
          {t.apart}
        </label>
      )}
      <span className="sp" />
      <span className={`t12 l ${styles.hint}`}>{t.hint}</span>
      <button type="button" className="btn pri" disabled={!isReady} onClick={() => window.print()}>
        <Icon name="print" />
        {t.print}
      </button>
    </header>
  );
}

interface PreviewProps {
  readonly paper: Paper;
  readonly data: PaperData;
}

/** The paper. It is light in both themes, as paper is. */
function Preview({ paper, data }: PreviewProps): ReactNode {
  const t = useTexts(printTexts);
  const session = useSession();
  const [search] = useSearchParams();
  const { reception, version } = data;
  const now = serverNow();
  const marks = [
    version && t.version(version.number),
    version && t.mark(version.hash.slice(0, 8)),
    t.printed(`${dayKey(now, deviceZone)} ${clock(now, deviceZone)}`, session.name),
  ];
  const mark = marks.filter(Boolean).join(' · ');
  usePageMarks({
    topLeft: `${reception.code} · ${t[paper]}`,
    topRight: session.officeName,
    bottomLeft: mark,
    page: [t.page, t.of, t.pageEnd],
  });
  if (data.items.length === 0 && data.tasks.length === 0 && paper !== 'contacts')
    return (
      <div className="panel">
        <Empty
          act={
            <Link className="btn" to={`/receptions/${reception.id}/plan`}>
              {t.toPlan}
            </Link>
          }
        >
          {t.noPlan}
        </Empty>
      </div>
    );
  return (
    <article
      className={`paper ${styles.sheet}`}
      aria-label={`${t.previewLabel}：${t[paper]}`}
      // On a phone the sheet is wider than the window: the keyboard must be able to move it.
      tabIndex={0}
    >
      <PaperHead paper={paper} data={data} />
      <MissingGlyphs text={JSON.stringify(data)} />
      {paper === 'plan' && <PlanPaper data={data} />}
      {paper === 'itinerary' && <ItineraryPaper data={data} />}
      {paper === 'tasks' && <TasksPaper data={data} isApart={search.has('apart')} />}
      {paper === 'contacts' && <ContactsPaper contacts={data.contacts} />}
      <footer className={styles.mark}>{mark}</footer>
    </article>
  );
}
