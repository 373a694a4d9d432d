import type { PlanEdit } from '../../plan/plan-edit';
import type { MakeEdit } from './edit-run';

type Edit<K extends PlanEdit['op']> = Extract<PlanEdit, { op: K }>;

export const addDepartment: MakeEdit<Edit<'add-department'>> = (p, edit, run, at) => {
  const { department } = edit.assignment;
  const path = `${at}.assignment.department`;
  if (!run.on.ctx.directory.departments.some((d) => d.code === department)) {
    run.fault('department.unknown', path, department);
    return p;
  }
  if (p.plan.assignments.some((a) => a.department === department)) {
    run.fault('department.in-plan', path, department);
    return p;
  }
  return { ...p, plan: { ...p.plan, assignments: [...p.plan.assignments, edit.assignment] } };
};

export const removeDepartment: MakeEdit<Edit<'remove-department'>> = (p, edit, run, at) => {
  if (!run.packageOf(p, edit.department, `${at}.department`)) return p;
  const assignments = p.plan.assignments.filter((a) => a.department !== edit.department);
  if (assignments.length === 0) {
    run.fault('department.last-one', `${at}.department`, edit.department);
    return p;
  }
  return { ...p, plan: { ...p.plan, assignments } };
};
