import type { BudgetLine } from '@app/domain';
import type { ReactNode } from 'react';
import { useTexts } from '../../../language';
import { useDocument, usePlan } from '../context';
import { Cell } from '../fields/cell';
import { putLine, type ShownLine } from './budget-lines';
import { COST_CLASSES, useCostClass } from './cost-class';
import { reserveTexts } from './reserve.texts';
import planStyles from '../plan.module.css';
import styles from './reserve.module.css';

/** Longest name of a line, in characters; the server holds to the same. */
const MOST = 120;

const PAYERS = ['host', 'guest'] as const;

/** What a line of the office's own is for, and who pays it. */
export function OwnLine({ line }: { readonly line: ShownLine }): ReactNode {
  const t = useTexts(reserveTexts);
  const className = useCostClass();
  const { store } = usePlan();
  const { items } = useDocument();
  const put = (part: Partial<BudgetLine>): void => store.change(putLine(line, part));
  return (
    <span className={styles.own}>
      <Cell
        className={planStyles.framed}
        label={t.lineTitle}
        placeholder={t.lineTitle}
        most={MOST}
        value={line.title ?? ''}
        onChange={(title) => put({ title: title || null })}
      />
      <select
        className="input"
        aria-label={t.class}
        value={line.class}
        onChange={(event) => put({ class: event.target.value })}
      >
        {COST_CLASSES.map((name) => (
          <option key={name} value={name}>
            {className(name)}
          </option>
        ))}
      </select>
      <select
        className="input"
        aria-label={t.item}
        value={line.item ?? ''}
        onChange={(event) => put({ item: event.target.value || null })}
      >
        <option value="">{t.noItem}</option>
        {items.map(({ key, title }) => (
          <option key={key} value={key}>
            {title}
          </option>
        ))}
      </select>
      <select
        className="input"
        aria-label={t.payer}
        value={line.payer}
        onChange={(event) => put({ payer: PAYERS.find((one) => one === event.target.value) })}
      >
        {PAYERS.map((payer) => (
          <option key={payer} value={payer}>
            {t[payer]}
          </option>
        ))}
      </select>
    </span>
  );
}
