import { useState, type ReactNode } from 'react';
import { aside, useTexts } from '../../../language';
import { Icon, State } from '../../../parts';
import { useDocument, usePlan } from '../context';
import { useGoTo } from '../findings/go-to';
import { rowId, type Note } from '../findings/places';
import { centsIn, putLine, removeLine, type ShownLine } from './budget-lines';
import { money, useCostClass } from './cost-class';
import { ExcessReason } from './excess-reason';
import { OwnLine } from './own-line';
import { reserveTexts } from './reserve.texts';
import styles from './reserve.module.css';

interface BudgetRowProps {
  readonly line: ShownLine;
  readonly notes?: readonly Note[];
}

/** One line: what it is, its standard, its amount; above the standard also why. */
export function BudgetRow({ line, notes }: BudgetRowProps): ReactNode {
  const { mayWrite } = usePlan();
  const goTo = useGoTo();
  const name = useLineName()(line);
  const item = line.item ?? undefined;
  return (
    <div id={rowId({ step: 'reserve', line: line.key })} className={styles.entry}>
      <div className={styles.line}>
        {line.isOwn && mayWrite ? (
          <OwnLine line={line} />
        ) : (
          <span>
            {item === undefined ? (
              name
            ) : (
              <button
                type="button"
                className="btn sm gh"
                onClick={() => goTo({ step: 'itinerary', item })}
              >
                {name}
              </button>
            )}
          </span>
        )}
        {!(line.isOwn && mayWrite) && (
          <>
            <Measure line={line} />
            <span className="t13 m">{quantityOf(line)}</span>
          </>
        )}
        <Amount line={line} name={name} />
        <Verdict line={line} />
        <Remove line={line} name={name} />
      </div>
      {line.excess > 0 && line.payer === 'host' && (
        <ExcessReason line={line} name={name} notes={notes ?? []} />
      )}
    </div>
  );
}

/** "宴请（欢迎晚宴）"; a line of the office's own by the name it was given. */
export function useLineName(): (line: ShownLine) => string {
  const className = useCostClass();
  const { items } = useDocument();
  return (line) =>
    aside(
      line.title?.trim() || className(line.class),
      items.find(({ key }) => key === line.item)?.title,
    );
}

const quantityOf = ({ heads, units }: ShownLine): string => `${heads} × ${units}`;

function Measure({ line }: { readonly line: ShownLine }): ReactNode {
  const t = useTexts(reserveTexts);
  if (line.standard === null) return <span className="t13 l">{t.noStandard}</span>;
  return (
    <span className="t13" title={line.source ?? undefined}>
      {money(line.standard)}
      {line.source !== null && <span className="t12 l"> {line.source}</span>}
    </span>
  );
}

interface AmountProps {
  readonly line: ShownLine;
  readonly name: string;
}

function Amount({ line, name }: AmountProps): ReactNode {
  const t = useTexts(reserveTexts);
  const { store, mayWrite } = usePlan();
  const [text, setText] = useState<string | null>(null);
  const isBad = text !== null && centsIn(text) === null;
  if (!mayWrite) return <span className={styles.amount}>{money(line.amount)}</span>;
  return (
    <span>
      <input
        className={`input ${styles.amount}`}
        inputMode="decimal"
        aria-label={t.amountOf(name)}
        aria-invalid={isBad || undefined}
        value={text ?? String(line.amount / 100)}
        onChange={(event) => {
          setText(event.target.value);
          const amount = centsIn(event.target.value);
          if (amount !== null && amount !== line.amount) store.change(putLine(line, { amount }));
        }}
        onBlur={() => {
          if (!isBad) setText(null);
        }}
      />
      {isBad && (
        <span className="fault" role="alert">
          {t.amountBad}
        </span>
      )}
    </span>
  );
}

function Verdict({ line }: { readonly line: ShownLine }): ReactNode {
  const t = useTexts(reserveTexts);
  const { store, mayWrite } = usePlan();
  return (
    <span className="row wrap t13">
      {line.payer === 'guest' ? (
        <span className="l">{t.guest}</span>
      ) : line.excess > 0 ? (
        <State tone="amb" icon="warn">
          {t.above(money(line.excess))}
        </State>
      ) : (
        line.cap !== null && <span className="l">{t.within}</span>
      )}
      {line.isWritten && mayWrite && (
        <button
          type="button"
          className="btn sm gh"
          onClick={() => store.change(removeLine(line.key))}
        >
          {t.reset}
        </button>
      )}
    </span>
  );
}

function Remove({ line, name }: AmountProps): ReactNode {
  const t = useTexts(reserveTexts);
  const { store, mayWrite } = usePlan();
  if (!line.isOwn || !mayWrite) return <span />;
  return (
    <button
      type="button"
      className="btn sm gh"
      aria-label={t.removeLine(name)}
      onClick={() => store.change(removeLine(line.key))}
    >
      <Icon name="x" />
    </button>
  );
}
