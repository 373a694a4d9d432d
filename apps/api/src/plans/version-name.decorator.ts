import { Param, type PipeTransform } from '@nestjs/common';
import { notFound } from '../platform/problems/problem';

/** A frozen version by its number, or the draft. */
export type VersionName = number | 'draft';

/** `@VersionNamed('from') from: VersionName`: a number or "draft"; anything else is no version: 404. */
export const VersionNamed = (name: string): ParameterDecorator => Param(name, new VersionPipe());

class VersionPipe implements PipeTransform<unknown, VersionName> {
  transform(value: unknown): VersionName {
    if (value === 'draft') return value;
    // The input pipe may have made a number of it before.
    if (/^[1-9]\d{0,8}$/.test(String(value))) return Number(value);
    throw notFound();
  }
}
