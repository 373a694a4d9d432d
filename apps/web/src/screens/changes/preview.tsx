import { AMENDMENT_SOURCE_TEXTS } from '@app/texts';
import type { ReactNode } from 'react';
import type { Dto } from '../../api';
import { useLanguage, useSay, useTexts, within } from '../../language';
import { ownWords } from '../../language/own-words';
import { Read } from '../../parts';
import { moment, useNow } from '../../time';
import { Bands } from './bands';
import { changesTexts } from './changes.texts';
import { DecideBar } from './decide-bar';
import { Figures } from './figures';
import { useAmendment } from './reading';
import { RippleTable } from './ripple-table';
import { FindingsPanel, ToldPanel, WeightPanel } from './side-panels';
import styles from './changes.module.css';

interface PreviewProps {
  readonly reception: Dto['ReceptionDto'];
  readonly number: number;
}

/** One change with everything that follows from it, before anything happens. */
export function Preview({ reception, number }: PreviewProps): ReactNode {
  const amendment = useAmendment(reception.id, number);
  return (
    <Read query={amendment} rows={8}>
      {(data) => (
        <>
          <Headline reception={reception} amendment={data} />
          <Bands reception={reception} amendment={data} />
          <div className={styles.body}>
            <RippleTable reception={reception} preview={data.preview} />
            <div className="col">
              <WeightPanel reception={reception} amendment={data} />
              <FindingsPanel preview={data.preview} />
              <ToldPanel preview={data.preview} />
            </div>
          </div>
          <DecideBar reception={reception} amendment={data} />
        </>
      )}
    </Read>
  );
}

interface PartProps {
  readonly reception: Dto['ReceptionDto'];
  readonly amendment: Dto['AmendmentDto'];
}

function Headline({ reception, amendment }: PartProps): ReactNode {
  const language = useLanguage();
  const t = useTexts(changesTexts);
  const say = useSay();
  const now = useNow();
  const zone = reception.facts.zone ?? 'UTC';
  return (
    <header className={styles.headline}>
      <div className="sp">
        <h1>{ownWords(amendment.reason, language)}</h1>
        <p className="t13 l">
          {t.source(say(AMENDMENT_SOURCE_TEXTS[amendment.source]))} · {amendment.proposedBy.name}{' '}
          {within(moment(amendment.proposedAt, zone, now))} · {t.basedOn(amendment.baseVersion)}
        </p>
      </div>
      <Figures preview={amendment.preview} />
    </header>
  );
}
