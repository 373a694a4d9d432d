interface Row {
  readonly id: string;
}

/** The list with one row changed. */
export const patchRow = <T extends Row>(
  rows: readonly T[],
  id: string,
  change: Partial<T> | ((row: T) => Partial<T>),
): readonly T[] =>
  rows.map((row) =>
    row.id === id ? { ...row, ...(typeof change === 'function' ? change(row) : change) } : row,
  );
