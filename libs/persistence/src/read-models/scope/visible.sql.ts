import type { Parameters } from './parameters';
import type { ReadScope } from './read-scope';

const uuids = (p: Parameters, ids: readonly string[]): string => `${p.add(ids)}::uuid[]`;

/** The whole reception is his: office, leaders, auditor, as far as its secrecy allows. Alias `r`. */
export function wholeReception(p: Parameters, scope: ReadScope): string {
  if (scope.seesAll) return 'true';
  if (!scope.seesInternal) return 'false';
  const me = uuids(p, scope.userIds);
  const named = ['officer_id', 'deputy_officer_id', 'coordinator_id', 'leader_id', 'created_by']
    .map((column) => `r.${column} = ANY (${me})`)
    .join(' OR ');
  const undecided = scope.isLeader ? ' OR r.leader_id IS NULL' : '';
  // Nobody named is no match, not an unknown one.
  return `coalesce(r.secrecy = 'internal' OR ${named}${undecided}, false)`;
}

/** The package is his department's, or he leads it. A withdrawn one is nobody's any more. */
export const ownAssignment = (p: Parameters, scope: ReadScope, alias = 'a'): string =>
  `(${alias}.status <> 'withdrawn' AND (${alias}.department_id = ANY (${uuids(p, scope.departmentIds)})` +
  ` OR (${alias}.lead_id IS NOT NULL AND ${alias}.lead_id = ANY (${uuids(p, scope.userIds)}))))`;

/** Rows of a package he may read: of the whole reception, or of his own department. Aliases `r`, `a`. */
export const readableAssignment = (p: Parameters, scope: ReadScope): string =>
  `(${wholeReception(p, scope)} OR ${ownAssignment(p, scope)})`;

/**
 * He may know of the reception: it is his to see whole, his department works on it, or it names him as
 * its 联络员. Alias `r`.
 */
export const knownReception = (p: Parameters, scope: ReadScope): string =>
  `(${wholeReception(p, scope)} OR r.liaison_ids ?| ${p.add(scope.userIds)}::text[]` +
  ` OR EXISTS (SELECT 1 FROM assignment own WHERE own.reception_id = r.id AND ${ownAssignment(p, scope, 'own')}))`;

/**
 * What he once knew of is open to him still: it is internal, or his to know of now. A reception that
 * became 工作秘密 afterwards is closed to those it does not name. Alias `r`.
 */
export const stillOpen = (p: Parameters, scope: ReadScope): string =>
  `(r.secrecy = 'internal' OR ${knownReception(p, scope)})`;

/** Its title; its number where it is closed to him by now. Alias `r`. */
export const titleFor = (p: Parameters, scope: ReadScope): string =>
  `CASE WHEN ${stillOpen(p, scope)} THEN r.title ELSE r.code END`;
