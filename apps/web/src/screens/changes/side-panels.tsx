import { WEIGHT_TEXTS } from '@app/texts';
import type { ReactNode } from 'react';
import type { Dto } from '../../api';
import { listOf, useSay, useTexts } from '../../language';
import { Icon, type IconName } from '../../parts';
import { moment, useNow } from '../../time';
import { changesTexts } from './changes.texts';
import { useBoardNames } from './undisturbed';
import styles from './changes.module.css';

interface WeightPanelProps {
  readonly reception: Dto['ReceptionDto'];
  readonly amendment: Dto['AmendmentDto'];
}

/** 微调 or 重大变更, why, and who decides until when. */
export function WeightPanel({ reception, amendment }: WeightPanelProps): ReactNode {
  const t = useTexts(changesTexts);
  const say = useSay();
  const now = useNow();
  const { weight, because } = amendment.preview;
  const zone = reception.facts.zone ?? 'UTC';
  return (
    <section className="panel" aria-label={t.weight}>
      <div className="bd col">
        <div className={styles.weights}>
          {(['minor', 'major'] as const).map((one) => (
            <span key={one} aria-current={one === weight}>
              {one === weight && <Icon name={one === 'major' ? 'flag' : 'check'} />}
              {say(WEIGHT_TEXTS[one])}
            </span>
          ))}
        </div>
        <p className="t13 m">
          {weight === 'minor' ? t.minorWhy : because.map((reason) => reason.message).join(' ')}
        </p>
        {amendment.deciders.length > 0 && amendment.status !== 'returned' && (
          <p className="t13">
            {amendment.stale
              ? t.waitsForRebase
              : t.waitsFor(listOf(amendment.deciders.map((one) => one.name)))}
          </p>
        )}
        {amendment.clock && (
          <p className="t13 m">{t.decideBy(moment(amendment.clock.decideBy, zone, now))}</p>
        )}
      </div>
    </section>
  );
}

/** New clashes and findings first, then what is resolved. */
export function FindingsPanel({ preview }: { readonly preview: Dto['PreviewDto'] }): ReactNode {
  const t = useTexts(changesTexts);
  const rows: { sentence: string; icon: IconName; tone: string }[] = [
    ...preview.doubleBooked.map(({ sentence }) => ({
      sentence,
      icon: 'clash' as const,
      tone: 'cred',
    })),
    ...preview.conflicts.map(({ sentence }) => ({
      sentence,
      icon: 'clash' as const,
      tone: 'cred',
    })),
    ...preview.newFindings.map(({ sentence, severity }) => ({
      sentence,
      icon:
        severity === 'block'
          ? ('block' as const)
          : severity === 'warn'
            ? ('warn' as const)
            : ('info' as const),
      tone: severity === 'block' ? 'cred' : severity === 'warn' ? 'camb' : 'm',
    })),
    ...preview.voided.map(({ sentence }) => ({ sentence, icon: 'stamp' as const, tone: 'cvio' })),
    ...preview.freed.map(({ sentence }) => ({ sentence, icon: 'user' as const, tone: 'm' })),
    ...preview.endedFindings.map(({ sentence }) => ({
      sentence,
      icon: 'done' as const,
      tone: 'cgrn',
    })),
  ];
  return (
    <section className="panel" aria-label={t.findings}>
      <div className="hd">
        <h2>{t.findings}</h2>
        {rows.length > 0 && <span className="count t13">{rows.length}</span>}
      </div>
      {rows.length === 0 ? (
        <p className="bd m">{t.noFindings}</p>
      ) : (
        <ul className={styles.findings}>
          {rows.map(({ sentence, icon, tone }, index) => (
            <li key={`${index} ${sentence}`}>
              <Icon name={icon} className={tone} />
              <span>{sentence}</span>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

/** Who will be told, by department; and who is left in peace. */
export function ToldPanel({ preview }: { readonly preview: Dto['PreviewDto'] }): ReactNode {
  const t = useTexts(changesTexts);
  const others = useBoardNames(preview.told.map((one) => one.department));
  return (
    <section className="panel" aria-label={t.toldAfter}>
      <div className="hd">
        <h2>{t.toldAfter}</h2>
      </div>
      <div className="bd col">
        {preview.told.length === 0 && <p className="m">{t.nobodyTold}</p>}
        {preview.told.map((told) => (
          <div key={told.department} className={styles.told}>
            <b className="b t13">
              {told.name} {told.cosignAgain && <span className="cvio">{t.cosignAgain}</span>}
            </b>
            <span className={styles.chips}>
              {told.people.map((person) => (
                <span key={person.id} className="tag">
                  {person.name}
                </span>
              ))}
            </span>
          </div>
        ))}
        {preview.informed.length > 0 && (
          <div className={styles.told}>
            <b className="b t13">{t.informed}</b>
            <span className={styles.chips}>
              {preview.informed.map((person) => (
                <span key={person.id} className="tag">
                  {person.name}
                </span>
              ))}
            </span>
          </div>
        )}
        <p className="t12 l">{t.undisturbed(others || t.undisturbedRest)}</p>
      </div>
    </section>
  );
}
