import { memo, type CSSProperties, type ReactNode } from 'react';
import { useTexts } from '../../../language/texts';
import { Icon } from '../../../parts/icon';
import { length } from '../../../time/say';
import styles from './lanes.module.css';
import { lanesTexts } from './lanes.texts';
import type { Placed } from './pack';
import { xOf, type Scale, type Stretch } from './scale';

interface BarLineProps {
  readonly placed: Placed;
  readonly scale: Scale;
  /** Pixels from the top of the lane. */
  readonly top: number;
  readonly height: number;
  readonly label: string;
  readonly isFirst: boolean;
}

/** A box, what really happened under it, and what is to be expected. */
export const BarLine = memo(function BarLine(props: BarLineProps): ReactNode {
  const { placed, scale, top, height, label, isFirst } = props;
  const { bar, x, width, isOutside } = placed;
  const below = top + height + 4;
  const at = (stretch: Stretch): CSSProperties => {
    const left = Math.max(0, xOf(scale, stretch.from));
    return { left, width: Math.max(6, xOf(scale, stretch.to) - left), top: below };
  };
  return (
    <>
      <button
        type="button"
        data-bar={bar.id}
        tabIndex={isFirst ? 0 : -1}
        className={classesOf(placed)}
        style={{ left: x, width, top, height }}
        aria-label={label}
      >
        {bar.icon && <Icon name={bar.icon} />}
        {!isOutside && placed.name !== '' && <span>{placed.name}</span>}
        {bar.isFixed && !isOutside && <Icon name="pin" className={styles.pin} />}
      </button>
      {isOutside && (
        <span
          className={`${styles.out} ${bar.tone}`}
          style={{ left: x + width + 4, top, lineHeight: `${height}px` }}
          aria-hidden="true"
        >
          {placed.name}
        </span>
      )}
      {bar.actual && <i className={`${styles.act} ${bar.tone}`} style={at(bar.actual)} />}
      {bar.forecast && <i className={styles.fore} style={at(bar.forecast)} />}
      {bar.over && <i className={styles.over} style={at(bar.over)} />}
      {bar.clash && <Clash placed={placed} scale={scale} top={below} />}
    </>
  );
});

function classesOf({ bar, isCut }: Placed): string {
  const look =
    bar.kind === 'item'
      ? `${styles.item} ${bar.state === 'ended' || bar.state === 'skipped' ? styles.past : ''}`
      : bar.state === 'late'
        ? styles.fill
        : bar.state === 'unack'
          ? styles.dash
          : '';
  const open = bar.isOpen ? (bar.kind === 'item' ? styles.openEnd : styles.openStart) : '';
  return `${styles.bar} ${bar.tone} ${look} ${open} ${isCut ? styles.cut : ''}`;
}

function Clash({ placed, scale, top }: Pick<BarLineProps, 'placed' | 'scale' | 'top'>): ReactNode {
  const t = useTexts(lanesTexts);
  const { clash } = placed.bar;
  if (!clash) return null;
  return (
    <span
      className={styles.clash}
      style={{ left: Math.max(0, xOf(scale, clash.at)), top: top - 5 }}
    >
      <Icon name="clash" />
      {t.clash(length(clash.minutes * 60_000))}
    </span>
  );
}
