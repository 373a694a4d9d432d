import { Param, type PipeTransform } from '@nestjs/common';
import { isUuid } from '@app/contracts/http';
import { Problem } from '../problems/problem';

/** `@Id('receptionId') id: string`: an id out of the path; anything else is 422 `id.invalid`. */
export const Id = (name = 'id'): ParameterDecorator => Param(name, new IdPipe(name));

class IdPipe implements PipeTransform<unknown, string> {
  constructor(private readonly name: string) {}

  transform(value: unknown): string {
    if (isUuid(value)) return value.toLowerCase();
    throw new Problem(422, 'id.invalid', { errors: [{ path: this.name, code: 'id.invalid' }] });
  }
}
