import type { Language } from '../language';

const UNITS = [
  { ms: 86_400_000, zh: '天', en: 'd' },
  { ms: 3_600_000, zh: '小时', en: 'h' },
  { ms: 60_000, zh: '分钟', en: 'min' },
  { ms: 1000, zh: '秒', en: 's' },
] as const;

/** A length of time in its two largest units: "1小时30分钟", "1 h 30 min". */
export function sayLength(language: Language, ms: number): string {
  const first = UNITS.findIndex((unit) => ms >= unit.ms);
  const from = first === -1 ? UNITS.length - 1 : first;
  const parts = UNITS.slice(from, from + 2).flatMap((unit, i) => {
    const above = i === 0 ? ms : ms % UNITS[from].ms;
    const count = Math.floor(above / unit.ms);
    if (count === 0 && i > 0) return [];
    return language === 'zh' ? [`${count}${unit.zh}`] : [`${count} ${unit.en}`];
  });
  return parts.join(language === 'zh' ? '' : ' ');
}
