const SHOWN_FIRST = 3;
const SHOWN_LAST = 4;

/** A number whose middle is hidden: enough to know it again, not enough to call it. */
export function maskPhone(phone: string | null): string | null {
  if (phone === null) return null;
  if (phone.length < SHOWN_FIRST + SHOWN_LAST + 1) return '****';
  return `${phone.slice(0, SHOWN_FIRST)}****${phone.slice(-SHOWN_LAST)}`;
}
