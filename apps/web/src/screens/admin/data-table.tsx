import type { ReactNode } from 'react';
import { Check, type Chosen } from '../../parts/chosen';
import styles from './admin.module.css';

export interface Column<T> {
  readonly title: string;
  readonly cell: (row: T) => ReactNode;
  /** Instead of the title. */
  readonly head?: ReactNode;
  /** The head is only said, not shown: for buttons. */
  readonly isActs?: boolean;
  /** Figures stand under each other. */
  readonly isNumber?: boolean;
}

interface DataTableProps<T> {
  readonly label: string;
  readonly rows: readonly T[];
  readonly columns: readonly Column<T>[];
  readonly keyOf: (row: T) => string;
  readonly isMuted?: (row: T) => boolean;
  /** Rows may be chosen for one act. */
  readonly choice?: Choice<T>;
}

interface Choice<T> {
  readonly chosen: Pick<Chosen<T>, 'rows' | 'isAll' | 'has' | 'toggle'>;
  readonly labelOf: (row: T) => string;
  readonly allLabel: string;
  /** Chooses all that match, or none. */
  readonly onAll: () => void;
  readonly canChoose?: (row: T) => boolean;
}

/** Rows under heads; on a phone each row becomes a card with its heads before the values. */
export function DataTable<T>(props: DataTableProps<T>): ReactNode {
  const { label, rows, columns: own, keyOf, isMuted, choice } = props;
  const columns = choice ? [choiceColumn(choice, keyOf), ...own] : own;
  const table = (
    <table className={`${styles.table} ${styles.cards}`} aria-label={label}>
      <thead>
        <tr>
          {columns.map((column) => (
            <th
              key={column.title}
              scope="col"
              className={column.isNumber ? styles.number : undefined}
            >
              {column.head ??
                (column.isActs ? <span className="sr">{column.title}</span> : column.title)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={keyOf(row)} className={isMuted?.(row) ? styles.muted : undefined}>
            {columns.map((column) => (
              <td
                key={column.title}
                data-head={column.isActs || column.head ? undefined : column.title}
                className={
                  column.isActs
                    ? styles.acts
                    : column.isNumber
                      ? styles.number
                      : column.head
                        ? styles.choice
                        : undefined
                }
              >
                {column.cell(row)}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
  if (!choice) return table;
  return (
    <>
      <div className={styles.chooseAll}>
        <span aria-hidden="true">{choice.allLabel}</span>
        <ChooseAll {...choice} />
      </div>
      {table}
    </>
  );
}

/** On a phone there are no heads: it stands above the rows. */
function ChooseAll<T>({ chosen, allLabel, onAll }: Choice<T>): ReactNode {
  return (
    <Check label={allLabel} isOn={chosen.isAll} isMixed={chosen.rows.length > 0} onChange={onAll} />
  );
}

function choiceColumn<T>(choice: Choice<T>, keyOf: (row: T) => string): Column<T> {
  const { chosen, labelOf, allLabel, canChoose } = choice;
  return {
    title: allLabel,
    head: <ChooseAll {...choice} />,
    cell: (row) =>
      (canChoose?.(row) ?? true) && (
        <Check
          label={labelOf(row)}
          isOn={chosen.has(keyOf(row))}
          onChange={() => chosen.toggle(row)}
        />
      ),
  };
}
