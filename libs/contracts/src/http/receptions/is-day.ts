import { isText, rule } from '../platform/rule';

const DAY = /^(\d{4})-(\d\d)-(\d\d)$/;

function isDay(text: string): boolean {
  const parts = DAY.exec(text);
  if (!parts) return false;
  const [year, month, day] = parts.slice(1).map(Number);
  const last = new Date(Date.UTC(year, month, 0)).getUTCDate();
  return year >= 1990 && year <= 2100 && month >= 1 && month <= 12 && day >= 1 && day <= last;
}

/** A day as a letter bears it, `2026-05-01`, from 1990 to 2100. */
export const IsDay = (): PropertyDecorator =>
  rule('day', { code: 'day.invalid', format: 'date' }, (v) => isText(v) && isDay(v));
