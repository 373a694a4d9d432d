import 'reflect-metadata';
import { DataSource } from 'typeorm';
import { ENTITIES } from './entities';
import * as migrations from './migrations';

/** A data source on the given database; used for migrations (owner) and read models (weak role). */
export function createDataSource(url: string, poolSize = 5): DataSource {
  return new DataSource({
    type: 'postgres',
    url,
    entities: ENTITIES,
    migrations: Object.values(migrations),
    synchronize: false,
    uuidExtension: 'pgcrypto',
    installExtensions: false,
    migrationsTransactionMode: 'each',
    poolSize,
  });
}

// The TypeORM command line wants one exported data source, and only one.
const url = process.env.DATABASE_OWNER_URL;
export const dataSource = url ? createDataSource(url) : undefined;
