import { Param, type PipeTransform } from '@nestjs/common';
import { notFound } from '../platform/problems/problem';

/** `@VersionNumber() number: number`: out of the path; what is no number is no version: 404. */
export const VersionNumber = (): ParameterDecorator => Param('number', new NumberPipe());

class NumberPipe implements PipeTransform<unknown, number> {
  transform(value: unknown): number {
    // The input pipe may have made a number of it before.
    if (/^[1-9]\d{0,8}$/.test(String(value))) return Number(value);
    throw notFound();
  }
}
