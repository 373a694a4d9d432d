import { parse } from 'csv-parse/sync';
import { Problem } from '../../platform/problems/problem';

export interface TableRow {
  /** Line in the file as a spreadsheet counts; the header is 1. */
  readonly row: number;
  /** Trimmed cells by field; an empty cell is left out. */
  readonly cells: Readonly<Partial<Record<string, string>>>;
  /** Whether it has another number of cells than the header. */
  readonly isUneven: boolean;
}

/** A field of a table, and what its column may be called (compared without case and blanks). */
export interface TableColumn {
  readonly field: string;
  readonly names: readonly string[];
  readonly required?: boolean;
}

/** Largest number of rows of one import. */
const MOST_ROWS = 1000;

/**
 * Reads a CSV file as spreadsheets write it: UTF-8 (with or without mark) or GB18030; comma,
 * semicolon or tab. Throws 422 `file.not-text`, `file.no-header`, or `list.too-long`.
 */
export function readTable(file: Buffer, columns: readonly TableColumn[]): TableRow[] {
  const [header = [], ...records] = recordsOf(textOf(file));
  const fields = header.map((name) => fieldOf(name, columns));
  const missing = columns.filter(({ field, required }) => required && !fields.includes(field));
  if (missing.length > 0) {
    const names = missing.map(({ names: [first] }) => first).join('、');
    throw new Problem(422, 'file.no-header', { values: { columns: names } });
  }
  if (records.length > MOST_ROWS) {
    const fault = { path: 'rows', code: 'list.too-long', max: MOST_ROWS };
    throw new Problem(422, 'input.invalid', { errors: [fault] });
  }
  return records
    .map((cells, index) => rowOf(cells, index + 2, fields))
    .filter(({ cells }) => Object.keys(cells).length > 0);
}

function textOf(file: Buffer): string {
  for (const encoding of ['utf-8', 'gb18030']) {
    try {
      return new TextDecoder(encoding, { fatal: true }).decode(file);
    } catch {
      // The next encoding may fit.
    }
  }
  throw new Problem(422, 'file.not-text');
}

function recordsOf(text: string): string[][] {
  try {
    return parse(text, {
      delimiter: delimiterOf(text),
      relax_column_count: true,
      // Lines must keep their numbers, so that a fault is found again in the file.
      skip_empty_lines: false,
      max_record_size: 100_000,
    });
  } catch {
    throw new Problem(422, 'file.not-text');
  }
}

function delimiterOf(text: string): string {
  const line = text.split(/\r?\n/, 1)[0];
  const counts = [',', ';', '\t'].map((sign) => [line.split(sign).length, sign] as const);
  return counts.reduce((best, one) => (one[0] > best[0] ? one : best))[1];
}

const plain = (name: string): string => name.toLowerCase().replace(/[\s_-]/g, '');

const fieldOf = (name: string, columns: readonly TableColumn[]): string | null =>
  columns.find(({ names }) => names.some((one) => plain(one) === plain(name)))?.field ?? null;

function rowOf(cells: string[], row: number, fields: readonly (string | null)[]): TableRow {
  const found: Partial<Record<string, string>> = {};
  fields.forEach((field, index) => {
    const cell = cells.at(index)?.trim();
    if (field !== null && cell) found[field] = cell;
  });
  return { row, cells: found, isUneven: cells.length !== fields.length };
}
