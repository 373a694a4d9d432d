import { defineSearchAttributeKey } from '@temporalio/common';

/**
 * What operators filter by in the Temporal UI. Codes only, they are stored in plain text; keywords
 * and not text, because text is matched by words.
 */
export const YB_RECEPTION = defineSearchAttributeKey('YbReception', 'KEYWORD');
export const YB_DEPARTMENT = defineSearchAttributeKey('YbDepartment', 'KEYWORD');
export const YB_STAGE = defineSearchAttributeKey('YbStage', 'KEYWORD');
export const YB_HEALTH = defineSearchAttributeKey('YbHealth', 'KEYWORD');
/** True while a workflow waits for somebody to mend what a retry cannot. */
export const YB_NEEDS_OPERATOR = defineSearchAttributeKey('YbNeedsOperator', 'BOOL');

/** All of them, as the namespace must know them. */
export const SEARCH_ATTRIBUTES = [
  YB_RECEPTION,
  YB_DEPARTMENT,
  YB_STAGE,
  YB_HEALTH,
  YB_NEEDS_OPERATOR,
] as const;
