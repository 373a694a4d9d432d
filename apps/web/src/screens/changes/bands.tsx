import type { CSSProperties, ReactNode } from 'react';
import type { Dto } from '../../api';
import { useTexts } from '../../language';
import { fitting, shortNames } from '../../parts/short-name';
import { useWidthOf } from '../../parts/use-width-of';
import { clock } from '../../time';
import { changesTexts } from './changes.texts';
import { scaleOf, type Move, type Scale } from './scale';
import styles from './bands.module.css';

/** What the edges of a box take, and the size of its words, as in the stylesheet. */
const PADDING = 14;
const WORDS_PX = 13;
/** Where the new boxes begin, and from one row of them to the next. */
const NEW_TOP = 92;
const ROW = 38;

interface BandsProps {
  readonly reception: Dto['ReceptionDto'];
  readonly amendment: Dto['AmendmentDto'];
}

/** Items that move, old above and new below, with the band that leads from one to the other. */
export function Bands({ reception, amendment }: BandsProps): ReactNode {
  const scale = scaleOf(amendment.preview.items);
  if (!scale) return null;
  return <Wave {...{ reception, amendment, scale }} />;
}

function Wave(props: BandsProps & { readonly scale: Scale }): ReactNode {
  const { reception, amendment } = props;
  const { moves, hours, at } = props.scale;
  const t = useTexts(changesTexts);
  const zone = reception.facts.zone ?? 'UTC';
  const rows = 1 + Math.max(...moves.map(({ row }) => row));
  const [track, width] = useWidthOf<HTMLDivElement>(1000);
  return (
    <section className={`panel ${styles.wave}`} aria-label={t.ripples} tabIndex={0}>
      <div
        className={styles.plane}
        style={{ '--hours': hours.length, '--rows': rows } as CSSProperties}
      >
        <div className={styles.axis} aria-hidden="true">
          {hours.map((hour) => (
            <span key={hour} style={{ left: `${at(hour)}%` }}>
              {clock(hour, zone)}
            </span>
          ))}
        </div>
        <div className={styles.label}>
          {t.now}
          <small>{t.version(amendment.baseVersion)}</small>
        </div>
        <div className={`${styles.label} ${styles.after}`}>
          {t.after}
          <small>
            {amendment.publishedVersion === null
              ? t.versionToBe(amendment.baseVersion + 1)
              : t.version(amendment.publishedVersion)}
          </small>
        </div>
        <div ref={track} className={styles.track}>
          <svg
            className={styles.svg}
            viewBox={`0 0 100 ${NEW_TOP + rows * ROW}`}
            style={{ height: NEW_TOP + rows * ROW }}
            preserveAspectRatio="none"
            aria-hidden="true"
          >
            {moves.map((move) => (
              <Band key={move.key} move={move} at={at} />
            ))}
          </svg>
          {moves.map((move) => (
            <Boxes key={move.key} {...{ move, at, zone, width }} />
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

function Band({ move: { from, to, row }, at }: MoveProps): ReactNode {
  if (!from || !to) return null;
  const low = NEW_TOP + row * ROW;
  const [a, b, c, d] = [at(from[0]), at(from[1]), at(to[1]), at(to[0])];
  return <path className={styles.band} d={`M${a} 44H${b}L${c} ${low}H${d}Z`} />;
}

interface BoxesProps extends MoveProps {
  readonly zone: string;
  /** Of the track, in pixels. */
  readonly width: number;
}

function Boxes({ move, at, zone, width }: BoxesProps): ReactNode {
  const { from, to, row, title } = move;
  /** The longest name that has room, after a time; the time alone where none has. */
  const nameIn = (span: readonly [number, number], name: string, time = ''): string => {
    const px = ((at(span[1]) - at(span[0])) / 100) * width - PADDING;
    const names = shortNames(name).map((one) => `${time} ${one}`.trim());
    return fitting([...names, time], px / WORDS_PX) ?? '';
  };
  const place = (span: readonly [number, number]) => ({
    left: `${at(span[0])}%`,
    width: `max(22px, ${at(span[1]) - at(span[0])}%)`,
  });
  return (
    <>
      {from && (
        <div className={styles.box} style={{ ...place(from), top: 12 }} title={title}>
          <span>{to ? nameIn(from, title) : <s>{nameIn(from, title)}</s>}</span>
        </div>
      )}
      {to && (
        <div
          className={`${styles.box} ${styles.new}`}
          style={{ ...place(to), top: NEW_TOP + row * ROW }}
          title={title}
        >
          <span>{nameIn(to, title, clock(to[0], zone))}</span>
        </div>
      )}
    </>
  );
}
