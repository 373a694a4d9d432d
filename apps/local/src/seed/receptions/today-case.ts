import type { DraftPlace, PlanDocument } from '@app/domain';
import { generatePlan, gradeOf, taskPlanKey } from '@app/domain';
import {
  castPlan,
  runningCase,
  TEMPLATES,
  todayFacts,
  todayPlan,
  type CaseFacts,
  type RunningCase,
} from '@app/persistence';

/** The driver among the five roles of the demo. */
const DRIVER = 'transport.member1';

/** The plan that the template of domestic visits makes of these facts. */
export function domesticPlan(facts: CaseFacts, place: DraftPlace): PlanDocument {
  const template = TEMPLATES.find(({ code }) => code === 'domestic-official');
  if (!template) throw new Error('the template of domestic visits is gone');
  return generatePlan(template, { ...facts, grade: gradeOf(facts.grade) }, place).plan;
}

/** A visit under way as it should be, but for a driver who has not acknowledged. */
export function todayCase(
  now: Date,
  place: DraftPlace,
  idOf: (login: string) => string,
): RunningCase {
  const facts = todayFacts(now);
  const plan = castPlan(todayPlan(domesticPlan(facts, place)), idOf, 0);
  const running = runningCase({ facts, plan }, now, {
    lateTasks: 0,
    isPrepared: true,
    unseenBy: 'transport',
  });
  return { ...running, plan: doneBy(running.plan, running.unseen, idOf(DRIVER)) };
}

const doneBy = (plan: PlanDocument, key: string | null, doerId: string): PlanDocument => ({
  ...plan,
  assignments: plan.assignments.map((a) => ({
    ...a,
    tasks: a.tasks.map((t) => (taskPlanKey(a.department, t.key) === key ? { ...t, doerId } : t)),
  })),
});
