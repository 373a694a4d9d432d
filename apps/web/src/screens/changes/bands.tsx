import type { ReactNode } from 'react';
import type { Dto } from '../../api/client';
import { useTexts } from '../../language/texts';
import { clock } from '../../time/say';
import { changesTexts } from './changes.texts';
import { scaleOf, type Move } from './scale';
import styles from './bands.module.css';

interface BandsProps {
  readonly reception: Dto['ReceptionDto'];
  readonly amendment: Dto['AmendmentDto'];
}

/** Items that move, old above and new below, with the band that leads from one to the other. */
export function Bands({ reception, amendment }: BandsProps): ReactNode {
  const t = useTexts(changesTexts);
  const zone = reception.facts.zone ?? 'UTC';
  const scale = scaleOf(amendment.preview.items);
  if (!scale) return null;
  const { moves, hours, at } = scale;
  return (
    <section className={`panel ${styles.wave}`} aria-label={t.ripples} tabIndex={0}>
      <div className={styles.plane} style={{ minWidth: hours.length * 64 + 110 }}>
        <div className={styles.axis} aria-hidden="true">
          {hours.map((hour) => (
            <span key={hour} style={{ left: `${at(hour)}%` }}>
              {clock(hour, zone)}
            </span>
          ))}
        </div>
        <div className={styles.label} style={{ top: 40 }}>
          {t.now}
          <small>{t.version(amendment.baseVersion)}</small>
        </div>
        <div className={`${styles.label} ${styles.after}`} style={{ top: 116 }}>
          {t.after}
          <small>
            {amendment.publishedVersion === null
              ? t.versionToBe(amendment.baseVersion + 1)
              : t.version(amendment.publishedVersion)}
          </small>
        </div>
        <div className={styles.track}>
          <svg
            className={styles.svg}
            viewBox="0 0 100 160"
            preserveAspectRatio="none"
            aria-hidden="true"
          >
            {moves.map((move) => (
              <Band key={move.key} move={move} at={at} />
            ))}
          </svg>
          {moves.map((move) => (
            <Boxes key={move.key} move={move} at={at} zone={zone} />
          ))}
        </div>
      </div>
    </section>
  );
}

interface MoveProps {
  readonly move: Move;
  readonly at: (instant: number) => number;
}

function Band({ move: { from, to }, at }: MoveProps): ReactNode {
  if (!from || !to) return null;
  const [a, b, c, d] = [at(from[0]), at(from[1]), at(to[1]), at(to[0])];
  return <path className={styles.band} d={`M${a} 44H${b}L${c} 92H${d}Z`} />;
}

function Boxes({ move, at, zone }: MoveProps & { readonly zone: string }): ReactNode {
  const { from, to, title } = move;
  const place = (span: readonly [number, number]) => ({
    left: `${at(span[0])}%`,
    width: `max(22px, ${at(span[1]) - at(span[0])}%)`,
  });
  return (
    <>
      {from && (
        <div className={styles.box} style={{ ...place(from), top: 12 }} title={title}>
          <span>{to ? title : <s>{title}</s>}</span>
        </div>
      )}
      {to && (
        <div
          className={`${styles.box} ${styles.new}`}
          style={{ ...place(to), top: 92 }}
          title={title}
        >
          <span>
            {clock(to[0], zone)} {title}
          </span>
        </div>
      )}
    </>
  );
}
