import type { ReactNode } from 'react';
import type { Dto } from '../../api/client';
import { useTexts } from '../../language/texts';
import styles from './inbox.module.css';
import { inboxTexts } from './inbox.texts';

export const BUCKETS = ['overdue', 'today', 'tomorrow', 'later'] as const;
export type BucketName = (typeof BUCKETS)[number];

interface BucketsProps {
  readonly counts: Dto['InboxCountsDto'];
  readonly chosen: BucketName;
  readonly onChoose: (bucket: BucketName) => void;
}

const countOf = (counts: Dto['InboxCountsDto'], bucket: BucketName): number =>
  bucket === 'later' ? counts.week + counts.later + counts.none : counts[bucket];

/** 逾期, 今天, 明天, 以后: how much lies in each, and the way to it. */
export function Buckets({ counts, chosen, onChoose }: BucketsProps): ReactNode {
  const t = useTexts(inboxTexts);
  return (
    <nav className={styles.buckets} aria-label={t.buckets}>
      {BUCKETS.map((bucket) => {
        const count = countOf(counts, bucket);
        return (
          <button
            key={bucket}
            type="button"
            className={`${bucket === 'overdue' && count > 0 ? styles.red : ''} ${bucket === chosen ? styles.on : ''}`}
            aria-current={bucket === chosen || undefined}
            disabled={count === 0}
            onClick={() => onChoose(bucket)}
          >
            <b>{count}</b>
            {t[bucket]}
          </button>
        );
      })}
    </nav>
  );
}
