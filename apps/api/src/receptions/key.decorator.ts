import { Param, type PipeTransform } from '@nestjs/common';
import { isKey } from '@app/contracts/http';
import { Problem } from '../platform/problems/problem';

/** `@Key() itemKey: string`: the key of an item out of the path; anything else is 422 `key.invalid`. */
export const Key = (): ParameterDecorator => Param('key', new KeyPipe());

class KeyPipe implements PipeTransform<unknown, string> {
  transform(value: unknown): string {
    if (isKey(value)) return value;
    throw new Problem(422, 'key.invalid', { errors: [{ path: 'key', code: 'key.invalid' }] });
  }
}
