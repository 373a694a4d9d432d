import { createHmac, timingSafeEqual } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import type { Config } from '@app/config';
import { CONFIG } from '../config/config.module';
import { Problem } from '../problems/problem';

/** The values of the sort columns of the last row that was sent. */
export type Position = readonly (string | number | boolean | null)[];

/**
 * Places in a list as opaque, signed texts. A place belongs to a `scope` (list, sort order and
 * filters); used with another it is 422 `cursor.invalid`.
 */
@Injectable()
export class CursorCodec {
  private readonly key: Buffer;

  constructor(@Inject(CONFIG) config: Config) {
    this.key = createHmac('sha256', config.masterKey).update('cursor').digest();
  }

  encode(scope: string, position: Position): string {
    const place = Buffer.from(JSON.stringify(position));
    return `${place.toString('base64url')}.${this.sign(scope, place).toString('base64url')}`;
  }

  /** Null for the first page. */
  decode(scope: string, cursor: string | undefined): Position | null {
    if (cursor === undefined) return null;
    const [place = '', signature = ''] = cursor.split('.');
    const bytes = Buffer.from(place, 'base64url');
    const given = Buffer.from(signature, 'base64url');
    const wanted = this.sign(scope, bytes);
    if (given.length !== wanted.length || !timingSafeEqual(given, wanted)) {
      throw new Problem(422, 'cursor.invalid', {
        errors: [{ path: 'cursor', code: 'cursor.invalid' }],
      });
    }
    return JSON.parse(bytes.toString()) as Position;
  }

  private sign(scope: string, place: Buffer): Buffer {
    return createHmac('sha256', this.key)
      .update(scope)
      .update('\0')
      .update(place)
      .digest()
      .subarray(0, 16);
  }
}
