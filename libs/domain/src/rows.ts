interface Row {
  readonly id: string;
}

/** The list with one row changed; the same list when it has no such row. */
export function patchRow<T extends Row>(
  rows: readonly T[],
  id: string,
  change: Partial<T> | ((row: T) => Partial<T>),
): readonly T[] {
  const index = rows.findIndex((row) => row.id === id);
  if (index === -1) return rows;
  const row = rows[index];
  return rows.with(index, { ...row, ...(typeof change === 'function' ? change(row) : change) });
}
