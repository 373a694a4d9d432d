import type { ReactNode } from 'react';
import styles from './admin.module.css';

export interface Column<T> {
  readonly title: string;
  readonly cell: (row: T) => ReactNode;
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
}

/** Rows under heads; on a phone each row becomes a card with its heads before the values. */
export function DataTable<T>(props: DataTableProps<T>): ReactNode {
  const { label, rows, columns, keyOf, isMuted } = props;
  return (
    <table className={`${styles.table} ${styles.cards}`} aria-label={label}>
      <thead>
        <tr>
          {columns.map((column) => (
            <th
              key={column.title}
              scope="col"
              className={column.isNumber ? styles.number : undefined}
            >
              {column.isActs ? <span className="sr">{column.title}</span> : column.title}
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
                data-head={column.isActs ? undefined : column.title}
                className={
                  column.isActs ? styles.acts : column.isNumber ? styles.number : undefined
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
}
