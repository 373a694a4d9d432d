import type { GuestGroup } from '@app/domain';

/** A department as seeded. Codes live here and in tests only: code never names a department. */
export interface DepartmentSeed {
  readonly code: string;
  readonly nameZh: string;
  readonly nameEn: string;
  /** 值班电话; fictional. */
  readonly dutyPhone: string;
  /** What it may read of a guest, beside the name. */
  readonly guestGroups: readonly GuestGroup[];
}

export const DEPARTMENTS: readonly DepartmentSeed[] = [
  row('security', '安全保卫', 'Security', '01', ['identity', 'travel']),
  row('transport', '交通运输', 'Transport', '02', ['contact', 'travel']),
  row('catering', '餐饮服务', 'Catering', '03', ['diet']),
  row('hotel', '驻地接待（酒店）', 'Hotel', '04', ['contact', 'diet', 'travel']),
  row('venue', '会场场馆', 'Venues', '05', []),
  row('protocol', '礼宾外事', 'Protocol', '06', ['identity', 'contact', 'diet', 'travel']),
  row('medical', '医疗卫生', 'Medical', '07', ['diet', 'health']),
  row('communications', '通讯保障', 'Communications', '08', []),
  row('utilities', '水电供应', 'Water and power', '09', []),
  row('media', '新闻宣传', 'Media', '10', []),
];

function row(
  code: string,
  nameZh: string,
  nameEn: string,
  number: string,
  guestGroups: readonly GuestGroup[],
): DepartmentSeed {
  return { code, nameZh, nameEn, dutyPhone: `000-5550-10${number}`, guestGroups };
}
