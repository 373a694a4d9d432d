/**
 * What operators filter by in the Temporal UI. Codes only, they are stored in plain text; keywords
 * and not text, because text is matched by words.
 */
export const YB_RECEPTION = { name: 'YbReception', type: 'KEYWORD' } as const;
export const YB_DEPARTMENT = { name: 'YbDepartment', type: 'KEYWORD' } as const;
export const YB_STAGE = { name: 'YbStage', type: 'KEYWORD' } as const;
export const YB_HEALTH = { name: 'YbHealth', type: 'KEYWORD' } as const;
/** True while a workflow waits for somebody to mend what a retry cannot. */
export const YB_NEEDS_OPERATOR = { name: 'YbNeedsOperator', type: 'BOOL' } as const;

/** All of them, as the namespace must know them. */
export const SEARCH_ATTRIBUTES = [
  YB_RECEPTION,
  YB_DEPARTMENT,
  YB_STAGE,
  YB_HEALTH,
  YB_NEEDS_OPERATOR,
] as const;
