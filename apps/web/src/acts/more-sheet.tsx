import { useSay, useTexts } from '../language/texts';
import { Dialog } from '../parts/dialog';
import { Icon } from '../parts/icon';
import {
  OFFER_ICONS,
  offersOf,
  offerText,
  whyNotTexts,
  type Offerable,
  type OfferName,
} from './offers';
import { sheetTexts } from './sheets.texts';
import styles from './sheets.module.css';
import type { ReactNode } from 'react';

interface MoreSheetProps {
  readonly task: Offerable & { readonly what: string };
  readonly onChoose: (name: OfferName) => void;
  readonly onClose: () => void;
}

/** Every act on a task; what cannot be done stays visible with its reason. */
export function MoreSheet({ task, onChoose, onClose }: MoreSheetProps): ReactNode {
  const t = useTexts(sheetTexts);
  const say = useSay();
  const whys = useTexts(whyNotTexts);
  return (
    <Dialog title={t.moreTitle} onClose={onClose} width={400}>
      <p className="m">{task.what}</p>
      <ul className={styles.people}>
        {offersOf(task).map(({ name, whyNot }) => (
          <li key={name}>
            <button type="button" disabled={whyNot !== null} onClick={() => onChoose(name)}>
              <Icon name={OFFER_ICONS[name]} className={whyNot ? 'l' : 'cbrand'} />
              <span className={whyNot ? 'l' : 'b'}>{say(offerText(name))}</span>
              {whyNot && <span className="t13 l">{whys[whyNot]}</span>}
            </button>
          </li>
        ))}
      </ul>
    </Dialog>
  );
}
