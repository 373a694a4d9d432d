import { createHmac } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import type { Config } from '@app/config';
import { CONFIG } from '../config/config.module';

/**
 * Names of rows that the database only numbers: the same every time, and from two of them nobody can
 * tell how many lie between.
 */
@Injectable()
export class RowIds {
  private readonly key: Buffer;

  constructor(@Inject(CONFIG) config: Config) {
    this.key = createHmac('sha256', config.masterKey).update('row').digest();
  }

  /** 22 characters for a row of a chain; `place` is where it stands in it. */
  of(chain: string, ...place: readonly number[]): string {
    return createHmac('sha256', this.key)
      .update([chain, ...place].join(' '))
      .digest()
      .toString('base64url', 0, 16);
  }
}
