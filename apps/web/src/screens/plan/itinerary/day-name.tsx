import type { Language } from '@app/texts';
import type { ReactNode } from 'react';
import { useLanguage } from '../../../language';

/** "24 日 周二", "Tue 24". */
export function dayName(day: string, language: Language): string {
  const at = Date.parse(day);
  const weekday = new Intl.DateTimeFormat(language === 'zh' ? 'zh-CN' : 'en-GB', {
    weekday: 'short',
    timeZone: 'UTC',
  }).format(at);
  const number = Number(day.slice(8));
  return language === 'zh' ? `${number} 日 ${weekday}` : `${weekday} ${number}`;
}

export function DayName({ day }: { readonly day: string }): ReactNode {
  return <>{dayName(day, useLanguage())}</>;
}
