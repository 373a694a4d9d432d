import { DEFAULT_PACES } from '@app/domain';

/** The reception office of a new installation. An administrator changes it on the settings screen. */
export const OFFICE = {
  id: 'office',
  name: '接待办公室',
  zone: 'Asia/Shanghai',
  /** 22:00 and 07:00, in minutes after midnight. */
  quietFrom: 22 * 60,
  quietUntil: 7 * 60,
  paces: DEFAULT_PACES,
} as const;
