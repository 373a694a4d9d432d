import type { FactoryProvider } from '@nestjs/common';
import type { Config } from '@app/config';
import { createKeyring, type Keyring } from '@app/persistence';
import { CONFIG } from '../platform/config/config.module';

/** Token of the `Keyring` that opens the receptions' keys. */
export const KEYRING = Symbol('keyring');

export const keyringProvider: FactoryProvider<Keyring> = {
  provide: KEYRING,
  inject: [CONFIG],
  useFactory: ({ masterKey }: Config) => createKeyring(masterKey),
};
