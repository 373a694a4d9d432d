import type { PlanDocument } from '@app/domain';
import { done, PLAN, prepared, startVisit, tasksOf, type Visit } from '../receptions/support/visit';

const LINES = [
  { key: 'clean', what: '车内清洁' },
  { key: 'heat', what: '车内温度', reading: { unit: '°C', min: 22, max: 24 } },
];

const LISTED: PlanDocument = {
  ...PLAN,
  assignments: PLAN.assignments.map((a) => ({
    ...a,
    tasks: a.tasks.map((t) => (t.key === 'cars' ? { ...t, checklist: LINES } : t)),
  })),
};

let visit: Visit;
let task: string;

beforeAll(async () => {
  visit = await startVisit('checklist');
  const { packages } = await prepared(visit, LISTED);
  task = (await tasksOf(visit, packages.transport)).cars;
});
afterAll(() => visit.stop());

it('is gone through line by line before its task is done, and its readings stay with it', async () => {
  const head = visit.as('transport.departmentHead');
  const finish = (body: object) => head.post(`/tasks/${task}/finish`, body);
  const open = await finish({ ticks: [{ line: 'heat', reading: 25 }, { line: 'oil' }] });
  expect([open.status, open.body.code]).toEqual([422, 'task.checklist-open']);
  const reasons = open.body.reasons as { code: string; objects: { label: string }[] }[];
  expect(reasons.map(({ code, objects }) => `${objects[0].label}: ${code}`)).toEqual([
    'clean: checklist.line-open',
    'heat: checklist.reading-outside',
    'oil: checklist.line-unknown',
  ]);
  const wrong = await finish({ ticks: [{ line: 'heat', reading: 'warm' }] });
  expect(wrong.status).toBe(422);
  await done(finish({ ticks: [{ line: 'clean' }, { line: 'heat', reading: 23.5 }] }));
  const { body } = await done(head.get(`/tasks/${task}`));
  expect(body).toMatchObject({
    status: 'done',
    checklist: [
      { key: 'clean', ticked: { reading: null } },
      { key: 'heat', reading: { unit: '°C' }, ticked: { reading: 23.5 } },
    ],
  });
});
