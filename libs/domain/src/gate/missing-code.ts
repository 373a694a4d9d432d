/** Everything a closed gate can be waiting for. Stable: screens and texts hang on these codes. */
export type MissingCode =
  // leaving confirm
  | 'letter.missing'
  | 'invitation.missing'
  | 'fact.missing'
  | 'approval.receive-missing'
  // leaving plan
  | 'plan.not-sent'
  | 'plan.answer-missing'
  | 'plan.objection-open'
  | 'plan.proposal-open'
  | 'plan.finding-blocking'
  | 'plan.not-approved'
  | 'task.owner-missing'
  | 'task.checker-missing'
  // leaving prepare
  | 'signature.plan-missing'
  | 'signature.ready-missing'
  | 'task.doer-missing'
  | 'condition.open'
  | 'handover.open'
  | 'advance.not-requested'
  // leaving execute
  | 'item.open'
  | 'signature.done-missing'
  // leaving summarize
  | 'summary.missing'
  | 'summary.not-approved'
  | 'commitment.incomplete'
  | 'remedial.open';

/** One thing that is missing, with what it concerns. */
export interface Missing {
  readonly code: MissingCode;
  readonly objects: readonly ObjectRef[];
}

/** What a code concerns: a row by id, or a named fact or key. */
export interface ObjectRef {
  readonly type:
    | 'reception'
    | 'assignment'
    | 'task'
    | 'item'
    | 'approval'
    | 'fact'
    | 'follow-up'
    | 'finding'
    | 'user'
    | 'department'
    | 'plan-version'
    | 'signature'
    | 'amendment'
    | 'edit'
    | 'remark'
    | 'meeting'
    | 'plan-path'
    | 'handover';
  readonly id: string;
  /** Department code, where one is concerned. */
  readonly department?: string;
  /** A number or code by which people know it. */
  readonly label?: string;
  /** How many rows stand behind it. */
  readonly count?: number;
}
