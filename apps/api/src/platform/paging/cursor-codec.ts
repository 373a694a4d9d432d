import { createCipheriv, createDecipheriv, createHmac, randomBytes } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import type { Config } from '@app/config';
import { CONFIG } from '../config/config.module';
import { Problem } from '../problems/problem';

/** The values of the sort columns of the last row that was sent. */
export type Position = readonly (string | number | boolean | null)[];

const NONCE = 12;
const TAG = 16;

/**
 * Places in a list as sealed texts: what a list is ordered by (numbers of the audit, say) counts what
 * others do, too. A place belongs to a `scope` (list, sort order and filters); used with another it is
 * 422 `cursor.invalid`.
 */
@Injectable()
export class CursorCodec {
  private readonly key: Buffer;

  constructor(@Inject(CONFIG) config: Config) {
    this.key = createHmac('sha256', config.masterKey).update('cursor').digest();
  }

  encode(scope: string, position: Position): string {
    const nonce = randomBytes(NONCE);
    const cipher = createCipheriv('aes-256-gcm', this.key, nonce).setAAD(Buffer.from(scope));
    const sealed = Buffer.concat([cipher.update(JSON.stringify(position)), cipher.final()]);
    return Buffer.concat([nonce, cipher.getAuthTag(), sealed]).toString('base64url');
  }

  /** Null for the first page. */
  decode(scope: string, cursor: string | undefined): Position | null {
    if (cursor === undefined) return null;
    const opened = this.open(scope, Buffer.from(cursor, 'base64url'));
    if (opened === null) {
      throw new Problem(422, 'cursor.invalid', {
        errors: [{ path: 'cursor', code: 'cursor.invalid' }],
      });
    }
    return JSON.parse(opened) as Position;
  }

  /** Null for what is not ours, or of another list. */
  private open(scope: string, bytes: Buffer): string | null {
    if (bytes.length <= NONCE + TAG) return null;
    const decipher = createDecipheriv('aes-256-gcm', this.key, bytes.subarray(0, NONCE))
      .setAAD(Buffer.from(scope))
      .setAuthTag(bytes.subarray(NONCE, NONCE + TAG));
    try {
      const opened = decipher.update(bytes.subarray(NONCE + TAG));
      return Buffer.concat([opened, decipher.final()]).toString();
    } catch {
      return null;
    }
  }
}
