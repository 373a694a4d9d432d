import { useState, type ReactNode } from 'react';
import { defineTexts, useTexts } from '../../../language';
import { Dialog } from '../../../parts';
import { clock, deviceZone } from '../../../time';
import { ConflictPlace, type Side } from './conflict-place';

const texts = defineTexts({
  title: {
    zh: (name: string, time: string) => `${name} ${time} 已修改`,
    en: (name: string, time: string) => `${name} changed it at ${time}`,
  },
  somebody: { zh: '同事', en: 'A colleague' },
  keep: { zh: '按所选的保存', en: 'Save what is chosen' },
});

/** One place in dispute, as a person reads it. */
export interface Dispute<K extends string> {
  readonly key: K;
  readonly title: string;
  readonly values: Readonly<Record<Side, string>>;
}

interface ConflictChoiceProps<K extends string> {
  /** Who else wrote, and when (RFC 3339); null where that is not known. */
  readonly by: string | null | undefined;
  readonly at: string | null | undefined;
  readonly lead: string;
  readonly disputes: readonly Dispute<K>[];
  /** The places in which what the other wrote is kept. */
  readonly onChoose: (taken: readonly K[]) => void;
}

/** Two people wrote the same: who it was, both values, and a choice for each. */
export function ConflictChoice<K extends string>(props: ConflictChoiceProps<K>): ReactNode {
  const { by, at, lead, disputes, onChoose } = props;
  const t = useTexts(texts);
  const [sides, setSides] = useState<ReadonlyMap<K, Side>>(new Map());
  const keep = (): void =>
    onChoose(disputes.flatMap(({ key }) => (sides.get(key) === 'theirs' ? [key] : [])));
  return (
    <Dialog
      title={t.title(by ?? t.somebody, at ? clock(at, deviceZone) : '')}
      onClose={keep}
      isClosable={false}
      width={720}
      footer={
        <button
          type="button"
          className="btn pri"
          disabled={disputes.some(({ key }) => !sides.has(key))}
          onClick={keep}
        >
          {t.keep}
        </button>
      }
    >
      <div className="col">
        <p>{lead}</p>
        {disputes.map(({ key, title, values }) => (
          <ConflictPlace
            key={key}
            name={key}
            {...{ title, values }}
            side={sides.get(key)}
            onSide={(side) => setSides(new Map(sides).set(key, side))}
          />
        ))}
      </div>
    </Dialog>
  );
}
