import { Global, Module } from '@nestjs/common';
import { createDoor } from '@app/commands';
import type { Config } from '@app/config';
import { createKeyring, type Keyring } from '@app/persistence';
import type pg from 'pg';
import { CONFIG } from '../config/config.module';
import { POOL } from '../database/pool';

/** Token of the `Door`: whatever changes a reception goes through it. */
export const DOOR = Symbol('door');
/** Token of the `Keyring` that opens the receptions' keys. */
export const KEYRING = Symbol('keyring');

@Global()
@Module({
  providers: [
    {
      provide: KEYRING,
      inject: [CONFIG],
      useFactory: ({ masterKey }: Config) => createKeyring(masterKey),
    },
    {
      provide: DOOR,
      inject: [POOL, KEYRING],
      useFactory: (pool: pg.Pool, keyring: Keyring) => createDoor({ pool, keyring }),
    },
  ],
  exports: [DOOR, KEYRING],
})
export class DoorModule {}
