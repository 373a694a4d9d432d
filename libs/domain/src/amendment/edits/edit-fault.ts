/** Why an edit cannot be made; each has its sentence in the texts. */
export const EDIT_FAULTS = [
  'edit.nothing-to-do',
  'edit.times-twice',
  'edit.field-not-here',
  'edits.too-many',
  'item.unknown',
  'item.over',
  'item.has-started',
  'item.key-taken',
  'item.time-open',
  'item.still-anchored',
  'batch.unknown',
  'time.unreadable',
  'time.offset-unreadable',
  'head-count.invalid',
  'task.unknown',
  'task.key-taken',
  'department.unknown',
  'department.not-in-plan',
  'department.in-plan',
  'department.last-one',
  'person.unknown',
  'person.not-in-plan',
  'branch.unknown',
  'branch.switched',
  'branch.nested',
] as const;

export type EditFaultCode = (typeof EDIT_FAULTS)[number];

/** One thing wrong with a list of edits, with its place: `edits[2].start`. */
export interface EditFault {
  /** A code of ours, or of a finding about the plan that would come out. */
  readonly code: EditFaultCode | (string & {});
  readonly path: string;
  readonly detail?: string;
}
