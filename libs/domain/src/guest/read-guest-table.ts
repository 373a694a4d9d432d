import { checkGuest } from './check-guest';
import type { GuestFaultCode } from './check-guest';
import { batchOfCell, type GuestBatch } from './guest-batch';
import { fieldOfHeader } from './guest-columns';
import type { GuestField, GuestValues } from './guest-field';
import { parseTableText } from './table-text';

export const GUEST_TABLE_LIMIT = 1000;

export type TableFaultCode =
  | GuestFaultCode
  | 'table.empty'
  | 'table.too-many-rows'
  | 'table.unclosed-quote'
  | 'header.unknown'
  | 'header.twice'
  | 'header.name-missing'
  | 'row.too-wide'
  | 'guest.listed-already';

/** One fault with its place: row 1 is the head of the table. Never holds what a cell says. */
export interface TableFault {
  readonly code: TableFaultCode;
  readonly row: number;
  /** From 1; null = the whole row. */
  readonly column: number | null;
  /** The limit, where the fault is about one. */
  readonly max?: number;
}

export interface TableGuest {
  readonly row: number;
  readonly values: GuestValues;
}

export interface GuestTable {
  readonly guests: readonly TableGuest[];
  /** Empty, or all faults at once, in the order of the table. */
  readonly faults: readonly TableFault[];
}

/** Guests already listed, by `guestLikeness`. */
export interface GuestTableContext {
  readonly batches: readonly GuestBatch[] | null;
  /** null = the same name may come again. */
  readonly listed: ReadonlySet<string> | null;
  /** Columns of unknown heads are left out, as the person said; otherwise they are faults. */
  readonly leavesOutUnknown?: boolean;
}

/** Two guests of the same name, original name and unit are taken for one until somebody says not. */
export const guestLikeness = (values: GuestValues): string =>
  [values.name, values.originalName, values.unit].map((text) => text ?? '').join('\n');

/** Reads a pasted table: a head row in Chinese or English, then one guest a row. Pure. */
export function readGuestTable(text: string, context: GuestTableContext): GuestTable {
  const { rows, unclosed } = parseTableText(text);
  if (unclosed) return faulty([{ code: 'table.unclosed-quote', ...unclosed }]);
  const [head, ...body] = rows.map((cells, index) => ({ cells, row: index + 1 }));
  const filled = body.filter(({ cells }) => cells.some((cell) => cell !== ''));
  if (!head || filled.length === 0) return faulty([{ code: 'table.empty', row: 1, column: null }]);
  if (filled.length > GUEST_TABLE_LIMIT) {
    const row = filled[GUEST_TABLE_LIMIT]?.row ?? 1;
    return faulty([{ code: 'table.too-many-rows', row, column: null, max: GUEST_TABLE_LIMIT }]);
  }
  const fields = head.cells.map(fieldOfHeader);
  const faults = faultsOfHead(head.cells, fields, context);
  const nameless = faults.some(({ code }) => code === 'header.name-missing');
  const seen = new Set(context.listed);
  const guests = filled.map(({ cells, row }) => {
    const values = valuesOf(cells, fields, context);
    const found = faultsOfRow(row, cells, fields, values, context);
    // Said once for the head; saying it again for a thousand rows would hide the rest.
    faults.push(...found.filter(({ code }) => !(nameless && code === 'guest.name-missing')));
    if (context.listed && isListed(values, seen)) {
      faults.push({ code: 'guest.listed-already', row, column: null });
    }
    return { row, values };
  });
  return { guests, faults };
}

type Fields = readonly (GuestField | 'numbering' | null)[];

const faulty = (faults: readonly TableFault[]): GuestTable => ({ guests: [], faults });

function faultsOfHead(
  head: readonly string[],
  fields: Fields,
  { leavesOutUnknown }: GuestTableContext,
): TableFault[] {
  const faults: TableFault[] = [];
  fields.forEach((field, index) => {
    const place = { row: 1, column: index + 1 };
    if (field === null && head[index] !== '') {
      if (!leavesOutUnknown) faults.push({ code: 'header.unknown', ...place });
    } else if (field && field !== 'numbering' && fields.indexOf(field) !== index) {
      faults.push({ code: 'header.twice', ...place });
    }
  });
  if (!fields.includes('name') && !fields.includes('originalName')) {
    faults.push({ code: 'header.name-missing', row: 1, column: null });
  }
  return faults;
}

function valuesOf(
  cells: readonly string[],
  fields: Fields,
  { batches }: GuestTableContext,
): GuestValues {
  const values: Partial<Record<GuestField, string>> = {};
  fields.forEach((field, index) => {
    const cell = cells[index];
    if (field && field !== 'numbering' && cell) values[field] = cell;
  });
  const batch = values.batch && batches ? batchOfCell(values.batch, batches) : null;
  return batch === null ? values : { ...values, batch };
}

function faultsOfRow(
  row: number,
  cells: readonly string[],
  fields: Fields,
  values: GuestValues,
  { batches }: GuestTableContext,
): TableFault[] {
  const keys = batches?.map(({ key }) => key) ?? null;
  const faults: TableFault[] = checkGuest(values, keys).map(({ code, field, max }) => ({
    code,
    row,
    column: field ? fields.indexOf(field) + 1 : null,
    ...(max === undefined ? {} : { max }),
  }));
  cells.forEach((cell, index) => {
    // A cell without a head has no meaning, and dropping it in silence would lose something.
    if (cell !== '' && index >= fields.length) {
      faults.push({ code: 'row.too-wide', row, column: index + 1 });
    }
  });
  return faults;
}

function isListed(values: GuestValues, seen: Set<string>): boolean {
  const likeness = guestLikeness(values);
  if (seen.has(likeness)) return true;
  seen.add(likeness);
  return false;
}
