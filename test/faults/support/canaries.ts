/** Rare enough that nothing else writes them; found in any case and whatever stands around them. */
const WORD = 'Qzkanari';
const DIGITS = '730651';

/** Unique marks planted where people write, and the search for them where nobody may read them. */
export class Canaries {
  private readonly fields: string[] = [];

  /** A text that only this field has. */
  text(field: string): string {
    return `鹮${WORD}${this.numberOf(field)}鳐`;
  }

  /** A word in ASCII that only this field has: for what may not hold any letter. */
  word(field: string): string {
    return `${WORD}${this.numberOf(field)}`;
  }

  phone(field: string): string {
    return `+86${DIGITS}${this.numberOf(field)}`;
  }

  /** The fields whose mark is in this text. */
  foundIn(content: string): string[] {
    const marks = content.matchAll(new RegExp(`(?:${WORD}|${DIGITS})(\\d{4})`, 'gi'));
    return [...new Set([...marks].map(([, n]) => this.fields[Number(n) - 1000] ?? n))];
  }

  private numberOf(field: string): number {
    return 1000 + this.fields.push(field) - 1;
  }
}
