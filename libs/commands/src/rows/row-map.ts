import { getMetadataArgsStorage } from 'typeorm';

/** One column of a table as the door reads and writes it. */
export interface ColumnMap {
  /** Name in the domain. */
  readonly field: string;
  readonly column: string;
  readonly type: string;
}

export interface TableMap {
  readonly table: string;
  readonly columns: readonly ColumnMap[];
}

/**
 * The columns of an entity, by the names the domain uses: entities are the one place where a field
 * meets its column. `without` leaves out what the domain does not know.
 */
export function tableMap(
  entity: abstract new () => object,
  without: readonly string[] = [],
): TableMap {
  const storage = getMetadataArgsStorage();
  const table = storage.tables.find((t) => t.target === entity)?.name;
  if (!table) throw new Error(`${entity.name} is no entity`);
  const columns = storage.columns
    .filter((c) => c.target === entity && !without.includes(c.propertyName))
    .map((c) => ({
      field: c.propertyName,
      column: c.options.name ?? c.propertyName,
      type: typeof c.options.type === 'string' ? c.options.type : 'text',
    }));
  return { table, columns };
}

const quoted = (name: string): string => `"${name}"`;

/** Select list that gives domain fields; instants as ms since the epoch. */
const selectList = (map: TableMap, alias: string): string =>
  map.columns
    .map(({ field, column, type }) => {
      const value = `${alias}.${quoted(column)}`;
      const read = type === 'timestamptz' ? `(extract(epoch from ${value}) * 1000)::bigint` : value;
      return `${read} AS ${quoted(field)}`;
    })
    .join(', ');

/** Rows of one table as a JSON array. `where` uses the statement's parameters. */
export const jsonRows = (map: TableMap, where: string, order = ''): string =>
  `(SELECT coalesce(json_agg(x), '[]'::json) FROM (SELECT ${selectList(map, 't')} FROM ${quoted(map.table)} t WHERE ${where}${order ? ` ORDER BY ${order}` : ''}) x)`;

/** How a JSON record of changed rows is typed on its way back: instants as numbers. */
export const recordType = (columns: readonly ColumnMap[]): string =>
  columns
    .map(
      ({ field, type }) => `${quoted(field)} ${type === 'timestamptz' ? 'double precision' : type}`,
    )
    .join(', ');

/** The value of one column out of such a record `x`. */
export const recordValue = ({ field, type }: ColumnMap): string =>
  type === 'timestamptz' ? `to_timestamp(x.${quoted(field)} / 1000.0)` : `x.${quoted(field)}`;

export { quoted };
