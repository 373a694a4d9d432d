import { AMENDMENT_SOURCE_TEXTS, AMENDMENT_STATUS_TEXTS, WEIGHT_TEXTS } from '@app/texts';
import type { ReactNode } from 'react';
import { Link } from 'react-router';
import type { Dto } from '../../api';
import { useLanguage, useSay, useTexts, within } from '../../language';
import { ownWords } from '../../language/own-words';
import { Empty, Read, State } from '../../parts';
import { moment, useNow } from '../../time';
import { can, useSession } from '../../session/session';
import { changesTexts } from './changes.texts';
import { Composer } from './composer';
import { STATUS_LOOKS } from './looks';
import { useAmendments } from './reading';
import styles from './changes.module.css';

/** What was proposed, newest first; above it, what one wants to change. */
export function ChangeList({ reception }: { readonly reception: Dto['ReceptionDto'] }): ReactNode {
  const t = useTexts(changesTexts);
  const session = useSession();
  const amendments = useAmendments(reception.id);
  const isInForce = reception.workSince !== null;
  return (
    <>
      <header className="page-head">
        <h1>{t.title}</h1>
        <span className="m">{reception.facts.title}</span>
      </header>
      {isInForce && reception.status === 'open' && can(session, 'amendment.propose') && (
        <Composer reception={reception} />
      )}
      {!isInForce && (
        <section className="panel">
          <Empty
            act={
              <Link className="btn" to={`/receptions/${reception.id}/plan`}>
                {t.toPlan}
              </Link>
            }
          >
            {t.noPlan}
          </Empty>
        </section>
      )}
      <section className="panel">
        <Read query={amendments}>
          {({ items }) =>
            items.length === 0 ? (
              <Empty>{t.none}</Empty>
            ) : (
              <ul>
                {items.map((row) => (
                  <Row key={row.number} row={row} reception={reception} />
                ))}
              </ul>
            )
          }
        </Read>
      </section>
    </>
  );
}

interface RowProps {
  readonly row: Dto['AmendmentRowDto'];
  readonly reception: Dto['ReceptionDto'];
}

function Row({ row, reception }: RowProps): ReactNode {
  const language = useLanguage();
  const t = useTexts(changesTexts);
  const say = useSay();
  const now = useNow();
  const zone = reception.facts.zone ?? 'UTC';
  return (
    <li>
      <Link className={styles.row} to={`/receptions/${reception.id}/changes/${row.number}`}>
        <span className={styles.rowMain}>
          <b className="b">{ownWords(row.reason, language)}</b>
          <span className="t12 l">
            {t.number(row.number)} · {say(AMENDMENT_SOURCE_TEXTS[row.source])} ·{' '}
            {row.proposedBy.name} {within(moment(row.proposedAt, zone, now))}
          </span>
        </span>
        <span className="tag">{say(WEIGHT_TEXTS[row.weight])}</span>
        <State {...STATUS_LOOKS[row.status]} look="pill">
          {say(AMENDMENT_STATUS_TEXTS[row.status])}
        </State>
      </Link>
    </li>
  );
}
