/** Token of the process's one `pg.Pool` (weak role). */
export const POOL = Symbol('pool');
