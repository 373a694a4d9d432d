import type { QueryResult, QueryResultRow } from 'pg';

/**
 * Something that runs SQL: a pool (each statement by itself) or a client inside a transaction. What
 * must be atomic takes the client of a transaction that somebody else begins and commits.
 */
export interface Sql {
  query<R extends QueryResultRow>(text: string, values?: unknown[]): Promise<QueryResult<R>>;
}
