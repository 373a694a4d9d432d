import { TABLES } from '../rows/tables';

/** Nothing is decided on these yet. */
export const OPEN = `status IN ('what-if', 'proposed', 'submitted', 'returned')`;

/** Without texts and plans, which may be large. */
export const BRIEF_AMENDMENTS = {
  ...TABLES.amendments,
  columns: TABLES.amendments.columns.filter(
    ({ field }) =>
      !['edits', 'document', 'batches', 'preview', 'reason', 'prepared', 'draft'].includes(field),
  ),
};
