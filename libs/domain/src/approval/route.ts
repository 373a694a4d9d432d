import type { Principal } from '../people/actor';
import type { Directory } from '../people/directory';
import type { Reception } from '../reception/reception';
import type { ApprovalStep, Matter, RouteStep } from './approval';
import { DEFAULT_ROUTE } from './approval';

/** May this person decide at this station? */
export const decidesAt =
  (r: Reception, step: RouteStep) =>
  (p: Principal): boolean => {
    if ('userId' in step) return p.userId === step.userId;
    if ('role' in step) return p.role === step.role;
    if (step.person === 'leaderInCharge') {
      return r.leaderId ? p.userId === r.leaderId : p.role === 'leader';
    }
    return r.coordinatorId ? p.userId === r.coordinatorId : p.role === 'officeHead';
  };

/** Everybody who may decide at a station. */
export const decidersOf = (
  r: Reception,
  directory: Directory,
  step: RouteStep,
): readonly Principal[] => directory.people.filter(decidesAt(r, step));

/** 微调 goes to the 总协调; if he wrote it himself, to the office head. */
const MINOR_ROUTE: readonly RouteStep[] = [{ person: 'coordinator' }];
const MINOR_FALLBACK: readonly RouteStep[] = [{ role: 'officeHead' }];

/**
 * The stations a submission will pass: the office's route for the matter, less those at which nobody
 * but the submitter could decide. Empty when nobody is left to decide.
 */
export function routeFor(
  r: Reception,
  directory: Directory,
  matter: Matter,
  submittedBy: string,
  minor = false,
): readonly ApprovalStep[] {
  const open = (steps: readonly RouteStep[]): readonly RouteStep[] =>
    steps.filter((s) => decidersOf(r, directory, s).some((p) => p.userId !== submittedBy));
  const set = directory.routes[matter];
  const full = set && set.length > 0 ? set : DEFAULT_ROUTE;
  const steps = minor
    ? [open(MINOR_ROUTE), open(MINOR_FALLBACK)].find((s) => s.length)
    : open(full);
  return (steps ?? []).map((approver) => ({
    approver,
    decidedBy: null,
    forUserId: null,
    recordedBy: null,
    decidedAt: null,
    addedBy: null,
  }));
}
