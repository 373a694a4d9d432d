import { OWED_TASK_STATUSES } from '@app/domain';

/** The department still has to do task `t`: the domain's own list, as a condition. */
export const OWED_TASK = `t.status IN (${OWED_TASK_STATUSES.map((each) => `'${each}'`).join(', ')})`;
