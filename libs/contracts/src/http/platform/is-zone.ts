import { isText, rule } from './rule';

const NAME = /^[A-Za-z][A-Za-z_]*(\/[A-Za-z0-9_+-]+){0,2}$/;
const known = new Map<string, boolean>();

/** An IANA time zone this server knows, such as `Asia/Shanghai`. */
export function IsZone(): PropertyDecorator {
  return rule('zone', { code: 'zone.unknown' }, (v) => isText(v) && isKnownZone(v));
}

/** Whether the name is an IANA zone (offsets such as "+08:00" are not). */
export function isKnownZone(name: string): boolean {
  if (name.length > 64 || !NAME.test(name)) return false;
  const cached = known.get(name);
  if (cached !== undefined) return cached;
  const found = tryZone(name);
  // Bounded: names come from outside.
  if (known.size < 1000) known.set(name, found);
  return found;
}

function tryZone(name: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: name });
    return true;
  } catch {
    return false;
  }
}
