import type { ReactNode } from 'react';
import { useParams } from 'react-router';
import { crumbOf, usePlace } from '../../app/crumbs';
import { useTexts } from '../../language';
import { Read } from '../../parts';
import { ChangeList } from './change-list';
import { changesTexts } from './changes.texts';
import { Preview } from './preview';
import { useReception } from './reading';

/** 变更: what was proposed for a running plan, and one of them with its ripple. */
export function Screen(): ReactNode {
  const { receptionId = '', number } = useParams();
  const t = useTexts(changesTexts);
  const reception = useReception(receptionId);
  const change = number === undefined ? undefined : Number(number);
  usePlace([
    { text: t.receptions, to: '/receptions' },
    crumbOf(receptionId, reception.data),
    ...(change === undefined
      ? [{ text: t.title }]
      : [{ text: t.title, to: `/receptions/${receptionId}/changes` }, { text: t.preview }]),
  ]);
  return (
    <div className="page">
      <Read query={reception}>
        {(data) =>
          change === undefined ? (
            <ChangeList reception={data} />
          ) : (
            <Preview key={change} reception={data} number={change} />
          )
        }
      </Read>
    </div>
  );
}
