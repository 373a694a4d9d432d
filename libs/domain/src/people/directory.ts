import type { QuietHours, TimeOfDay } from '../time/local-time';
import type { Principal } from './actor';
import type { Matter, RouteStep } from '../approval/approval';

/** People and departments as far as a decision needs them; read beside the reception. */
export interface Directory {
  readonly people: readonly Principal[];
  readonly departments: readonly DepartmentRef[];
  readonly routes: Readonly<Partial<Record<Matter, readonly RouteStep[]>>>;
  /** People away now → who stands in. */
  readonly substitutes: Readonly<Record<string, string>>;
  /** Who has quiet hours of his own, instead of the office's. */
  readonly quiet?: Readonly<Record<string, QuietHours>>;
  /** Who wants what asks nothing of him as one summary a day, and when. */
  readonly summaryAt?: Readonly<Record<string, TimeOfDay>>;
}

export interface DepartmentRef {
  readonly id: string;
  readonly code: string;
}

/** Heads of one department (normally one). */
export const headsOf = (directory: Directory, departmentId: string): readonly Principal[] =>
  directory.people.filter((p) => p.role === 'departmentHead' && p.departmentId === departmentId);

/** Heads of the reception office. */
export const officeHeads = (directory: Directory): readonly Principal[] =>
  directory.people.filter((p) => p.role === 'officeHead');

export const personOf = (directory: Directory, userId: string | null): Principal | undefined =>
  directory.people.find((p) => p.userId === userId);
