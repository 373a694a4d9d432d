/** Minutes after midnight as a clock shows them: 450 → "07:30"; empty for null. */
export function clockOfMinutes(minutes: number | null): string {
  if (minutes === null) return '';
  const two = (value: number): string => String(value).padStart(2, '0');
  return `${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;
}

/** "07:30" → 450; null for what is no time of day. */
export function minutesOfClock(clock: string): number | null {
  const found = /^(\d{1,2}):(\d{2})$/.exec(clock.normalize('NFKC').trim());
  if (!found) return null;
  const [hours, minutes] = [Number(found[1]), Number(found[2])];
  return hours < 24 && minutes < 60 ? hours * 60 + minutes : null;
}
