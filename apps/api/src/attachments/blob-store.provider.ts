import type { FactoryProvider } from '@nestjs/common';
import type { Config } from '@app/config';
import { FolderBlobStore, type BlobStore } from '@app/persistence';
import { CONFIG } from '../platform/config/config.module';

/** Token of the `BlobStore` that holds the bytes of attachments. */
export const BLOB_STORE = Symbol('blob store');

export const blobStoreProvider: FactoryProvider<BlobStore> = {
  provide: BLOB_STORE,
  inject: [CONFIG],
  useFactory: ({ dataDir }: Config) => FolderBlobStore.below(dataDir),
};
