import type { ChecklistLine, PlanDocument } from '../plan/plan-document';
import { isRefusal } from '../refusal';
import { planFor, TestWorld } from '../testing/test-world';
import type { Tick } from './checklist';
import { checklistFaults, tickAll } from './checklist';

const LINES: readonly ChecklistLine[] = [
  { key: 'sound', what: 'microphones work' },
  { key: 'heat', what: 'temperature', reading: { unit: '°C', min: 22, max: 24 } },
];

function plan(): PlanDocument {
  const base = planFor(['rooms']);
  return {
    ...base,
    assignments: base.assignments.map((a) => ({
      ...a,
      tasks: a.tasks.map((t) => (t.key === 'before' ? { ...t, checklist: LINES } : t)),
    })),
  };
}

const room = { id: 'room', checklist: LINES };
const faults = (...ticks: readonly Omit<Tick, 'taskId'>[]): string[] =>
  checklistFaults(
    [room],
    ticks.map((t) => ({ ...t, taskId: 'room' })),
  ).map((f) => `${f.objects?.[0].label ?? ''}: ${f.code}`);

describe('a checklist', () => {
  it('names every line that is open, unknown or outside its bounds, at once', () => {
    expect(faults()).toEqual(['sound: checklist.line-open', 'heat: checklist.line-open']);
    expect(faults({ line: 'heat' }, { line: 'light' })).toEqual([
      'sound: checklist.line-open',
      'heat: checklist.reading-missing',
      'light: checklist.line-unknown',
    ]);
    expect(faults({ line: 'sound', reading: 1 }, { line: 'heat', reading: 24.5 })).toEqual([
      'sound: checklist.no-reading',
      'heat: checklist.reading-outside',
    ]);
  });

  it('includes its bounds', () => {
    expect(faults({ line: 'sound' }, { line: 'heat', reading: 22 })).toEqual([]);
    expect(faults({ line: 'sound' }, { line: 'heat', reading: 24 })).toEqual([]);
    expect(checklistFaults([room], tickAll(room))).toEqual([]);
  });

  it('keeps its task open until it is complete, and stays with it; rejected, it is to be done again', () => {
    const t = new TestWorld().toPrepare(plan());
    const { id, checklist } = t.task('rooms', 'before');
    const one = { assignmentId: t.assignment('rooms').id, taskIds: [id] };
    t.must('rooms.head', { kind: 'task.assign', ...one, doerId: 'rooms.member' });
    t.must('rooms.member', { kind: 'task.acknowledge', ...one });
    const finish = { kind: 'task.finish', ...one } as const;
    const refused = t.do('rooms.member', finish);
    expect(isRefusal(refused) && refused).toMatchObject({
      status: 422,
      code: 'task.checklist-open',
    });
    t.must('rooms.member', { ...finish, ticks: tickAll({ id, checklist }) });
    expect(t.task('rooms', 'before').ticked).toEqual([
      { line: 'sound', reading: null, by: 'rooms.member', at: t.now },
      { line: 'heat', reading: 23, by: 'rooms.member', at: t.now },
    ]);
    t.must('rooms.head', {
      kind: 'task.reject',
      assignmentId: one.assignmentId,
      taskId: id,
      reason: 'no',
    });
    expect(t.task('rooms', 'before').ticked).toEqual([]);
  });
});
