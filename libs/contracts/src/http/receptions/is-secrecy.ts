import { SECRECY_LEVELS } from '@app/domain';
import { isText, rule, rules } from '../platform/rule';

/** 秘密, 机密, 绝密: never handled here, however they are written. */
const CLASSIFIED = [
  '秘密',
  '机密',
  '绝密',
  'secret',
  'confidential',
  'top-secret',
  'top secret',
  'classified',
];

const isClassified = (v: unknown): boolean =>
  isText(v) && CLASSIFIED.includes(v.trim().toLowerCase());

/** 内部 or 工作秘密. What is classified is refused with a code of its own. */
export function IsSecrecy(): PropertyDecorator {
  return rules(
    rule(
      'secrecy',
      { code: 'value.unknown', values: SECRECY_LEVELS },
      (v) => isClassified(v) || (SECRECY_LEVELS as readonly unknown[]).includes(v),
    ),
    rule('secrecyClassified', { code: 'secrecy.classified' }, (v) => !isClassified(v)),
  );
}
