import { isZone } from '@app/domain';
import { isText, rule } from './rule';

/** An IANA time zone this server knows, such as `Asia/Shanghai`. */
export function IsZone(): PropertyDecorator {
  return rule('zone', { code: 'zone.unknown' }, (v) => isText(v) && isZone(v));
}
