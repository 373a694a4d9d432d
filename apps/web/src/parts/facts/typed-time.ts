const DATE = /^(\d{4})-(\d{1,2})-(\d{1,2})$/;
const MOMENT = /^(\d{4})-(\d{1,2})-(\d{1,2}) (\d{1,2}):(\d{2})$/;

/** Whether a typed "2026-11-24", or "2026-11-24 09:30" `withClock`, is in the calendar and on the clock. */
export function isTimeText(text: string, withClock: boolean): boolean {
  const parts = (withClock ? MOMENT : DATE).exec(text.trim());
  if (!parts) return false;
  const [year = 0, month = 0, day = 0, hour = 0, minute = 0] = parts.slice(1).map(Number);
  const at = new Date(Date.UTC(year, month - 1, day, hour, minute));
  return (
    at.getUTCMonth() === month - 1 &&
    at.getUTCDate() === day &&
    at.getUTCHours() === hour &&
    at.getUTCMinutes() === minute
  );
}
