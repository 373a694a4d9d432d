import type { World } from '@app/domain';
import { sameJson } from '@app/domain';
import type { ColumnMap, TableMap } from '../rows/row-map';
import { quoted, recordType, recordValue } from '../rows/row-map';
import { LISTS, TABLES } from '../rows/tables';

type Row = Readonly<Record<string, unknown>> & { readonly id: string };

/** Rows to insert into and to update in one table. */
export interface TableChange {
  readonly map: TableMap;
  readonly inserted: readonly Row[];
  readonly updated: readonly Row[];
  /** Only these columns differ in any updated row. */
  readonly columns: readonly ColumnMap[];
}

function compare(map: TableMap, before: readonly Row[], after: readonly Row[]): TableChange {
  const old = new Map(before.map((row) => [row.id, row]));
  const inserted: Row[] = [];
  const updated: Row[] = [];
  const fields = new Set<string>();
  for (const row of after) {
    const was = old.get(row.id);
    if (was === row) continue; // untouched rows keep their identity
    if (!was) {
      inserted.push(row);
      continue;
    }
    const changed = map.columns.filter(
      ({ field }) => !sameJson(was[field] ?? null, row[field] ?? null),
    );
    if (changed.length === 0) continue;
    updated.push(row);
    changed.forEach(({ field }) => fields.add(field));
  }
  return { map, inserted, updated, columns: map.columns.filter(({ field }) => fields.has(field)) };
}

/** What an act changed in the rows of a reception, the reception's own row apart. */
export function changedLists(before: World, after: World): readonly TableChange[] {
  return LISTS.map((name) =>
    compare(
      TABLES[name],
      before[name] as unknown as readonly Row[],
      after[name] as unknown as readonly Row[],
    ),
  ).filter((c) => c.inserted.length > 0 || c.updated.length > 0);
}

/** The columns of the reception's own row that changed. */
export function changedReception(before: World, after: World): readonly ColumnMap[] {
  const was = before.reception as unknown as Row;
  const is = after.reception as unknown as Row;
  return TABLES.reception.columns.filter(
    ({ field }) => !sameJson(was[field] ?? null, is[field] ?? null),
  );
}

const pick = (row: Row, columns: readonly ColumnMap[]): Record<string, unknown> =>
  Object.fromEntries(columns.map(({ field }) => [field, row[field] ?? null]));

/** An INSERT of JSON rows in parameter `$n`. */
export const insertSql = (map: TableMap, n: number, columns = map.columns): string =>
  `INSERT INTO ${quoted(map.table)} (${columns.map((c) => quoted(c.column)).join(', ')})
   SELECT ${columns.map(recordValue).join(', ')} FROM jsonb_to_recordset($${n}::jsonb) AS x(${recordType(columns)})`;

/** The same, with one column taken from where it lies already. */
export const insertCopySql = (map: TableMap, n: number, field: string, source: string): string => {
  const columns = map.columns.filter((c) => c.field !== field);
  const copied = map.columns.filter((c) => c.field === field);
  return `INSERT INTO ${quoted(map.table)} (${[...columns, ...copied].map((c) => quoted(c.column)).join(', ')})
   SELECT ${columns.map(recordValue).join(', ')}, ${source} FROM jsonb_to_recordset($${n}::jsonb) AS x(${recordType(columns)})`;
};

/** An UPDATE by id of JSON rows in parameter `$n`. */
export const updateSql = (change: TableChange, n: number): string =>
  `UPDATE ${quoted(change.map.table)} t SET ${change.columns.map((c) => `${quoted(c.column)} = ${recordValue(c)}`).join(', ')}
   FROM jsonb_to_recordset($${n}::jsonb) AS x(id uuid, ${recordType(change.columns)}) WHERE t.id = x.id`;

/** The new rows, as the parameter of `insertSql`. */
export const insertJson = (change: TableChange): string =>
  JSON.stringify(change.inserted.map((row) => pick(row, change.map.columns)));

/** The changed columns of the changed rows, as the parameter of `updateSql`. */
export const updateJson = (change: TableChange): string =>
  JSON.stringify(change.updated.map((row) => ({ id: row.id, ...pick(row, change.columns) })));
