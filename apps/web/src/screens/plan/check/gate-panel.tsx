import type { MissingCode } from '@app/domain';
import { FACT_TEXTS, sayMissing, STAGE_TEXTS, type FactKey } from '@app/texts';
import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { answer, api, type Dto, keys, queries, readings, withKey } from '../../../api';
import { useLanguage, useSay, useTexts } from '../../../language';
import { Icon, Read, Reasons, State, toastDone } from '../../../parts';
import { useSend } from '../../../parts/form';
import { can, useSession } from '../../../session/session';
import { BehalfAll } from './behalf-all';
import { checkTexts } from './check.texts';
import { useDocument, usePlan } from '../context';
import { useDepartmentName } from '../fields/department-name';
import { useGoTo } from '../findings/go-to';
import type { Place } from '../findings/places';
import planStyles from '../plan.module.css';
import styles from './check.module.css';

type Stage = keyof typeof STAGE_TEXTS;

/** Where a reason of the gate is put right. */
function placeFor(code: string): Place | null {
  if (/^(fact|letter|invitation)/.test(code)) return { step: 'facts' };
  if (code.startsWith('task.')) return { step: 'tasks' };
  return null;
}

/** What the stage still needs, line by line, and the way to the next one. */
export function GatePanel(): ReactNode {
  const t = useTexts(checkTexts);
  const { reception } = usePlan();
  const query = useQuery({
    ...readings.board(reception.id),
    enabled: reception.status !== 'draft',
  });
  if (reception.status === 'draft') return null;
  return (
    <section className="panel">
      <Read query={query} rows={3}>
        {(board) => (
          <>
            <Head board={board} />
            {board.gate.missingWithoutAdvance.length === 0 ? (
              <p className={planStyles.none}>
                <State tone="grn" icon="done">
                  {t.gateOpen}
                </State>
              </p>
            ) : (
              <Missing lines={board.gate.missingWithoutAdvance} />
            )}
          </>
        )}
      </Read>
    </section>
  );
}

function Head({ board }: { readonly board: Dto['BoardDto'] }): ReactNode {
  const t = useTexts(checkTexts);
  const say = useSay();
  const session = useSession();
  const stage = board.stage as Stage;
  const { send, error, isBusy } = useSend(async (key) => {
    const done = await answer(
      api.POST('/api/v1/receptions/{id}/advance', {
        params: { path: { id: board.receptionId }, header: withKey(key) },
        body: { from: stage },
      }),
    );
    toastDone(done.stage === stage ? t.willAdvance : t.advanced);
    await queries.invalidateQueries({ queryKey: keys.reception(board.receptionId) });
  });
  const isOff = board.gate.missingWithoutAdvance.length > 0 || isBusy;
  return (
    <>
      <header className="hd">
        <h2>{t.gate}</h2>
        <span className="tag">{t.stage(say(STAGE_TEXTS[stage]))}</span>
        <span className="sp" />
        {can(session, 'reception.act') && (
          <button type="button" className="btn" disabled={isOff} onClick={() => send()}>
            {t.advance}
          </button>
        )}
      </header>
      {error !== null && (
        <div className={planStyles.none}>
          <Reasons error={error} />
        </div>
      )}
    </>
  );
}

function useObjectName(): (object: Dto['GateObjectDto']) => string {
  const nameOf = useDepartmentName();
  const say = useSay();
  const { items } = useDocument();
  return ({ type, id, department, label }) => {
    if (type === 'fact' && Object.hasOwn(FACT_TEXTS, id)) return say(FACT_TEXTS[id as FactKey]);
    if (type === 'item') return items.find((item) => item.key === id)?.title ?? label ?? '';
    if (department !== undefined) return nameOf(department);
    return label ?? '';
  };
}

interface ToPackagesProps {
  readonly objects: readonly Dto['GateObjectDto'][];
  readonly nameOf: (object: Dto['GateObjectDto']) => string;
}

/** Why they do not agree, and who can decide it, stands with their package. */
function ToPackages({ objects, nameOf }: ToPackagesProps): ReactNode {
  const t = useTexts(checkTexts);
  return objects
    .filter(({ type }) => type === 'assignment')
    .map((object) => (
      <Link key={object.id} className="btn sm" to={`/packages/${object.id}`}>
        {t.reasonOf(nameOf(object))}
      </Link>
    ));
}

function Missing({ lines }: { readonly lines: readonly Dto['GateLineDto'][] }): ReactNode {
  const t = useTexts(checkTexts);
  const language = useLanguage();
  const goTo = useGoTo();
  const nameOf = useObjectName();
  return (
    <ul>
      {lines.map(({ code, objects, count }) => {
        const place = placeFor(code);
        const known = [...new Set(objects.map(nameOf).filter((name) => name !== ''))];
        const names = known.length > 0 ? known : [t.countOnly(count)];
        return (
          <li key={code} className={styles.missing}>
            <Icon name="wait" className="camb" />
            <span>{sayMissing(language, code as MissingCode, names)}</span>
            {code === 'plan.answer-missing' && <BehalfAll />}
            {code === 'plan.objection-open' && <ToPackages objects={objects} nameOf={nameOf} />}
            {place && (
              <button type="button" className="btn sm" onClick={() => goTo(place)}>
                {t.goFix}
              </button>
            )}
          </li>
        );
      })}
    </ul>
  );
}
