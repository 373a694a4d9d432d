/** A cell as it was pasted, where it stood. Rows and columns count from 1, as in the spreadsheet. */
export interface TableText {
  readonly rows: readonly (readonly string[])[];
  /** Where a quote was opened and never closed. */
  readonly unclosed: { readonly row: number; readonly column: number } | null;
}

/**
 * Cells of a table pasted from a spreadsheet (tabs) or from a CSV file (commas or semicolons,
 * whichever the first line has more of). A cell in quotes may hold separators, line breaks and doubled quotes.
 * Cells are trimmed, otherwise unchanged; line breaks become \n.
 */
export function parseTableText(text: string): TableText {
  const source = text.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n');
  const scan = new Scan(source, separatorOf(source));
  return scan.run();
}

function separatorOf(source: string): string {
  const end = source.indexOf('\n');
  const first = end < 0 ? source : source.slice(0, end);
  const count = (char: string) => first.split(char).length - 1;
  // A head of one column: then a comma in a cell is a comma.
  if (first.includes('\t') || count(';') + count(',') === 0) return '\t';
  return count(';') >= count(',') ? ';' : ',';
}

class Scan {
  private readonly rows: string[][] = [];
  private row: string[] = [];
  private at = 0;
  private unclosed: TableText['unclosed'] = null;

  constructor(
    private readonly source: string,
    private readonly separator: string,
  ) {}

  run(): TableText {
    while (this.at < this.source.length) {
      this.row.push(this.cell().trim());
      const more = this.source[this.at] === this.separator;
      this.at++;
      if (more && this.at === this.source.length) this.row.push(''); // the text ends in a separator
      if (!more || this.at === this.source.length) this.endRow();
    }
    return { rows: this.rows, unclosed: this.unclosed };
  }

  private endRow(): void {
    this.rows.push(this.row);
    this.row = [];
  }

  /** Reads up to the next separator or line end and stays on it. */
  private cell(): string {
    const quoted = this.source[this.at] === '"' ? this.quoted() : '';
    const from = this.at;
    while (this.at < this.source.length && !this.atEnd()) this.at++;
    return quoted + this.source.slice(from, this.at);
  }

  private atEnd(): boolean {
    const char = this.source[this.at];
    return char === this.separator || char === '\n';
  }

  private quoted(): string {
    const opened = { row: this.rows.length + 1, column: this.row.length + 1 };
    let content = '';
    let from = this.at + 1;
    for (;;) {
      const close = this.source.indexOf('"', from);
      if (close < 0) {
        this.unclosed ??= opened;
        this.at = this.source.length;
        return content + this.source.slice(from);
      }
      content += this.source.slice(from, close);
      this.at = close + 1;
      if (this.source[this.at] !== '"') return content;
      content += '"';
      from = this.at + 1;
    }
  }
}
