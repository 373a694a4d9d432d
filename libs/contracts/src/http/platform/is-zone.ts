import { isZone } from '@app/domain';
import { isText, rule } from './rule';

const LOCALITY = /^CN(-[A-Z0-9]{2,6})*$/;

/** A place as rules name it: `CN`, `CN-22`, `CN-22-01` (codes of GB/T 2260). */
export function IsLocality(): PropertyDecorator {
  return rule('locality', { code: 'value.unknown', pattern: LOCALITY.source }, (v) => {
    return isText(v) && v.length <= 20 && LOCALITY.test(v);
  });
}

/** An IANA time zone this server knows, such as `Asia/Shanghai`. */
export function IsZone(): PropertyDecorator {
  return rule('zone', { code: 'zone.unknown' }, (v) => isText(v) && isZone(v));
}
