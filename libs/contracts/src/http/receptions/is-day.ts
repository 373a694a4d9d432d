import { parseInstant } from '@app/domain';
import { isText, rule } from '../platform/rule';

const DAY = /^\d{4}-\d\d-\d\d$/;

const isDay = (text: string): boolean => DAY.test(text) && parseInstant(`${text}T00:00Z`) !== null;

/** A day as a letter bears it, `2026-05-01`, from 1990 to 2100. */
export const IsDay = (): PropertyDecorator =>
  rule('day', { code: 'day.invalid', format: 'date' }, (v) => isText(v) && isDay(v));
