import type { ReactNode } from 'react';
import { useTexts } from '../../../language/texts';
import { actTexts } from '../act.texts';
import type { Item } from '../data';
import { tapItem, type TapAct } from './item-acts';
import type { ItemFormKind } from './item-form';
import { useOverview } from '../use-overview';

interface ItemActsProps {
  readonly item: Item;
  readonly onForm: (kind: ItemFormKind) => void;
  /** Large ones, for a thumb. */
  readonly size?: string;
}

const TAPS: readonly TapAct[] = ['start', 'landed', 'end'];
const FORMS: readonly ItemFormKind[] = ['expect-end', 'skip', 'correct'];

/** What can be reported of an item, the next thing first. */
export function ItemActs({ item, onForm, size = '' }: ItemActsProps): ReactNode {
  const t = useTexts(actTexts);
  const { receptionId } = useOverview();
  const taps = TAPS.filter((act) => item.acts.includes(act));
  const forms = FORMS.filter((act) => item.acts.includes(act));
  return (
    <>
      {taps.map((act, index) => (
        <button
          key={act}
          type="button"
          className={`btn ${size} ${index === 0 ? 'pri' : ''}`}
          onClick={() => void tapItem(receptionId, item, act)}
        >
          {t[act]}
        </button>
      ))}
      {forms.map((act) => (
        <button key={act} type="button" className={`btn ${size}`} onClick={() => onForm(act)}>
          {t[act]}
        </button>
      ))}
    </>
  );
}
