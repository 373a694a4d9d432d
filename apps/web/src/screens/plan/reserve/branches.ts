import type { Branch, PlanDocument, PlanEdit } from '@app/domain';

type Edit = (plan: PlanDocument) => PlanDocument;

export const addBranch =
  (branch: Branch): Edit =>
  (plan) => ({ ...plan, branches: [...(plan.branches ?? []), branch] });

export const editBranch =
  (key: string, part: Partial<Branch>): Edit =>
  (plan) => ({
    ...plan,
    branches: (plan.branches ?? []).map((one) => (one.key === key ? { ...one, ...part } : one)),
  });

export const removeBranch =
  (key: string): Edit =>
  (plan) => ({ ...plan, branches: (plan.branches ?? []).filter((one) => one.key !== key) });

export const addEdit =
  (key: string, edit: PlanEdit): Edit =>
  (plan) => {
    const own = plan.branches?.find((one) => one.key === key);
    return own ? editBranch(key, { edits: [...own.edits, edit] })(plan) : plan;
  };

export const removeEdit =
  (key: string, index: number): Edit =>
  (plan) => {
    const own = plan.branches?.find((one) => one.key === key);
    return own ? editBranch(key, { edits: own.edits.filter((_, at) => at !== index) })(plan) : plan;
  };
