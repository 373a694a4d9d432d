import { useRef, useState, type ReactNode } from 'react';
import { useWaiting } from '../../acts/store';
import type { Dto } from '../../api/client';
import { useTexts } from '../../language/texts';
import { Buckets, type BucketName } from './buckets';
import { Card } from './card';
import styles from './inbox.module.css';
import { inboxTexts } from './inbox.texts';
import { isToAcknowledge, keyOf, sectionsOf } from './item';
import { Packages, Section } from './section';
import type { Selection } from './selection';
import type { Item } from './use-inbox';

interface ListProps {
  readonly items: readonly Item[];
  readonly counts: Dto['InboxCountsDto'];
  readonly selection: Selection;
  readonly chosen: string | null;
  /** On a desk: shows the row beside the list. */
  readonly onChoose: ((key: string) => void) | null;
  readonly onDone: (key: string) => void;
}

/** Everything to do, by bucket. */
export function List(props: ListProps): ReactNode {
  const { items, counts, selection, chosen, onChoose, onDone } = props;
  const t = useTexts(inboxTexts);
  const waiting = new Set(useWaiting().flatMap((act) => act.effect.rows));
  const place = useRef<HTMLDivElement>(null);
  const sections = sectionsOf(items);
  const [bucket, setBucket] = useState<BucketName | null>(null);
  const first = sections[0]?.[0] ?? 'today';
  const go = (to: BucketName): void => {
    setBucket(to);
    const name = to === 'later' ? sections.find(([one]) => AFTER.includes(one))?.[0] : to;
    place.current
      ?.querySelector(`#bucket-${name}`)
      ?.scrollIntoView({ block: 'start', behavior: 'smooth' });
  };
  return (
    <div ref={place} className={styles.list}>
      <Buckets
        counts={counts}
        chosen={bucket ?? (AFTER.includes(first) ? 'later' : (first as BucketName))}
        onChoose={go}
      />
      <Packages items={items} />
      {sections.map(([name, rows]) => (
        <Section key={name} name={name} count={counts[name]} rows={rows}>
          {rows.map((item) => {
            const key = keyOf(item);
            return (
              <Card
                key={key}
                item={item}
                isWaiting={waiting.has(key)}
                isChosen={chosen === key}
                onChoose={onChoose && (() => onChoose(key))}
                onDone={() => onDone(key)}
                box={
                  selection.isOn &&
                  isToAcknowledge(item) && (
                    <input
                      type="checkbox"
                      className={styles.box}
                      aria-label={t.selectOne(item.what ?? '')}
                      checked={selection.has(key)}
                      onChange={() => selection.toggle(key)}
                    />
                  )
                }
              />
            );
          })}
        </Section>
      ))}
    </div>
  );
}

const AFTER: readonly string[] = ['week', 'later', 'none'];
