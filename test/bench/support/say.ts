type Row = Readonly<Record<string, string | number>>;

const width = (text: string): number =>
  Array.from(text).reduce((n, c) => n + (/[\u2e80-\uffef]/u.test(c) ? 2 : 1), 0);
const pad = (text: string, to: number): string => text + ' '.repeat(Math.max(0, to - width(text)));

/** A number as a person compares it: three digits that count. */
export const short = (n: number): string =>
  n >= 100 ? n.toFixed(0) : n >= 10 ? n.toFixed(1) : n >= 1 ? n.toFixed(2) : n.toFixed(3);

/** Prints a table, and the same as one line of JSON for whoever keeps the numbers. */
export function say(title: string, rows: readonly Row[]): void {
  const columns = Object.keys(rows[0] ?? {});
  const cells = rows.map((row) =>
    columns.map((c) => (typeof row[c] === 'number' ? short(row[c]) : String(row[c]))),
  );
  const widths = columns.map((c, i) =>
    Math.max(width(c), ...cells.map((line) => width(line[i] ?? ''))),
  );
  const line = (parts: readonly string[]): string =>
    parts
      .map((part, i) => pad(part, widths[i]))
      .join('  ')
      .trimEnd();
  const text = [title, line(columns), ...cells.map(line)].join('\n');
  process.stdout.write(`\n${text}\n${JSON.stringify({ bench: title, rows })}\n`);
}
