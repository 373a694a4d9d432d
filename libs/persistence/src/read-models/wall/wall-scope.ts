import type { ReadScope } from '../scope/read-scope';

/**
 * The eyes of a wall: nobody's. It sees the ordinary receptions whole; one that is a 工作秘密 is shown
 * to people only.
 */
export const WALL_SCOPE: ReadScope = {
  principals: [],
  userIds: [],
  departmentIds: [],
  seesAll: false,
  seesInternal: true,
  isLeader: false,
  isOffice: false,
};
