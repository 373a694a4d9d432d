/** What a person may be. Permissions per role live with the routes; object-level rules in the decisions. */
export const ROLES = [
  'officer',
  'officeHead',
  'leader',
  'departmentHead',
  'departmentMember',
  'liaison',
  'auditor',
  'administrator',
] as const;

export type Role = (typeof ROLES)[number];

/** The reception office itself: 接待办. */
export const isOfficeRole = (role: Role): boolean => role === 'officer' || role === 'officeHead';
