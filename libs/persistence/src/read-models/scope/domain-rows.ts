import { getMetadataArgsStorage } from 'typeorm';

type EntityClass = abstract new () => object;

/**
 * Select list of a table with the field names of the domain, instants as ms since the epoch: what
 * libs/domain computes with. Entities are the one place where a field meets its column.
 */
export function domainColumns(entity: EntityClass, alias: string, without: readonly string[] = []) {
  return getMetadataArgsStorage()
    .columns.filter((c) => c.target === entity && !without.includes(c.propertyName))
    .map((c) => {
      const value = `${alias}."${c.options.name ?? c.propertyName}"`;
      const read =
        c.options.type === 'timestamptz' ? `(extract(epoch FROM ${value}) * 1000)::bigint` : value;
      return `${read} AS "${c.propertyName}"`;
    })
    .join(', ');
}

/** A sub-select as a JSON list, for reading several tables in one statement. */
export const jsonList = (select: string): string =>
  `(SELECT coalesce(json_agg(x), '[]'::json) FROM (${select}) x)`;
