import type { Directory, DraftPlace } from '@app/domain';
import { findLaw } from '../law/law.read-model';
import { listDepartments } from '../people';
import type { Sql } from '../sql';
import { findPlanPeople } from './plan.read-model';

/** Where drafts are made: people, open departments in the office's order, and rules as they are now. */
export async function loadDraftPlace(sql: Sql, now: number): Promise<DraftPlace> {
  const [{ people }, all, law] = await Promise.all([
    findPlanPeople(sql),
    listDepartments(sql),
    findLaw(sql),
  ]);
  const departments = all.filter(({ active }) => active).map(({ id, code }) => ({ id, code }));
  const directory = { people, departments, routes: {}, substitutes: {} } as Directory;
  return { directory, law, now };
}
