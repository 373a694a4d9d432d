import { sameJson } from '../same-json';
import type { PlanAssignment, PlanDocument, PlanItem, PlanTask } from './plan-document';

const itemWords = ({ start: _s, end: _e, ...item }: PlanItem) => item;
const taskWords = ({ due: _d, from: _f, acknowledgeBy: _a, ...task }: PlanTask) => task;
const packageWords = ({ tasks: _t, ...assignment }: PlanAssignment) => assignment;
/** What is said of a plan beside its items and packages; that a 预案 is in force is no new word. */
const planWords = ({ items: _i, assignments: _a, ...plan }: PlanDocument) => ({
  ...plan,
  branches: plan.branches?.map(({ switched: _s, ...branch }) => branch),
});

/** The same in all but its times. What both versions share is not looked into. */
const alike = <T>(a: readonly T[], b: readonly T[], same: (a: T, b: T) => boolean): boolean =>
  a.length === b.length && a.every((one, i) => one === b[i] || same(one, b[i]));

const samePackage = (a: PlanAssignment, b: PlanAssignment): boolean =>
  sameJson(packageWords(a), packageWords(b)) &&
  alike(a.tasks, b.tasks, (x, y) => sameJson(taskWords(x), taskWords(y)));

/** 微调: small and times only. Everything else is a 重大变更. */
export const isMinorChange = (before: PlanDocument, after: PlanDocument): boolean =>
  sameJson(planWords(before), planWords(after)) &&
  alike(before.items, after.items, (x, y) => sameJson(itemWords(x), itemWords(y))) &&
  alike(before.assignments, after.assignments, samePackage);
