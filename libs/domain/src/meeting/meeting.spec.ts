import type { Amendment } from '../amendment/amendment';
import { HOUR } from '../time/instant';
import { START, TestWorld } from '../testing/test-world';

const CALL = {
  kind: 'meeting.call',
  title: 'coordination',
  chairId: 'leader',
  attendeeIds: ['cars.head', 'meals.head', 'leader'],
  at: START + HOUR,
  place: 'room 1',
} as const;

const DECIDE = {
  kind: 'meeting.decide',
  text: 'one more bus',
  outcome: 'task',
  ownerId: 'cars.head',
  dueAt: START + 5 * HOUR,
} as const;

function called(): { t: TestWorld; meetingId: string } {
  const t = new TestWorld().toPlan();
  t.must('officer', { kind: 'plan.send' });
  t.sign('cars', 'plan');
  const assignmentId = t.assignment('meals').id;
  const sign = { kind: 'assignment.sign', assignmentId, scope: 'plan' } as const;
  t.must('meals.head', { ...sign, answer: 'object', remark: 'the hall is taken' });
  t.must('officer', CALL);
  return { t, meetingId: t.world.meetings[0].id };
}

const agenda = (t: TestWorld) =>
  t.world.meetings[0].agenda?.map((e) => `${e.kind} ${e.ref.department ?? ''}`);

describe('a coordination meeting', () => {
  it('is called by the office or a leader, with people who exist, for a time to come', () => {
    const t = new TestWorld().toPlan();
    expect(t.do('cars.head', CALL)).toMatchObject({ status: 403 });
    expect(t.do('leader', { ...CALL, at: START - 1 })).toMatchObject({ code: 'meeting.in-past' });
    expect(t.do('leader', { ...CALL, attendeeIds: ['nobody'] })).toMatchObject({
      code: 'meeting.person-unknown',
    });
    t.must('leader', CALL);
    expect(t.world.meetings[0]).toMatchObject({
      number: 1,
      attendeeIds: ['cars.head', 'meals.head'],
    });
  });

  it('has an agenda of what is open, frozen at its start', () => {
    const { t, meetingId } = called();
    expect(t.world.meetings[0].agenda).toBeNull();
    t.must('leader', { kind: 'meeting.start', meetingId });
    expect(agenda(t)).toEqual(['objection meals', 'unsigned rooms']);
    t.sign('rooms', 'plan');
    expect(agenda(t)).toEqual(['objection meals', 'unsigned rooms']);
    expect(t.do('officer', { kind: 'meeting.start', meetingId })).toMatchObject({
      code: 'meeting.running',
    });
  });

  it('makes each decision a task with owner and time; the first starts it', () => {
    const { t, meetingId } = called();
    expect(t.do('cars.head', { ...DECIDE, meetingId })).toMatchObject({ status: 403 });
    const unfit = [
      { dueAt: START - 1 },
      { ownerId: 'nobody' },
      { agendaEntry: 9 },
      { outcome: 'amendment' },
      { outcome: 'draft' },
      { outcome: 'draft', path: 'the dinner' },
    ] as const;
    for (const wrong of unfit) {
      expect(t.do('officer', { ...DECIDE, ...wrong, meetingId })).toMatchObject({ status: 422 });
    }
    t.must('officer', { ...DECIDE, meetingId, agendaEntry: 0 });
    const byChange = { ...DECIDE, meetingId, outcome: 'amendment', amendment: 3 } as const;
    expect(t.do('leader', byChange)).toMatchObject({ code: 'meeting.amendment-unknown' });
    t.world = { ...t.world, amendments: [{ number: 3 } as Amendment] };
    t.must('leader', byChange);
    expect(t.world.meetings[0].status).toBe('running');
    expect(t.world.meetingDecisions.map((d) => [d.number, d.outcome, d.amendment])).toEqual([
      [1, 'task', null],
      [2, 'amendment', 3],
    ]);
    expect(t.world.followUps[0]).toMatchObject({
      ...{ kind: 'decision', ownerId: 'cars.head', dueAt: START + 5 * HOUR },
      ...{ assignmentId: t.assignment('meals').id, about: { meetingId } },
    });
  });

  it('is closed with its minutes, or cancelled before it begins', () => {
    const { t, meetingId } = called();
    t.must('officer', { kind: 'meeting.close', meetingId, minutes: 'agreed' });
    expect(t.world.meetings[0]).toMatchObject({ status: 'closed', minutes: 'agreed' });
    expect(agenda(t)).toHaveLength(2);
    const cancel = { kind: 'meeting.cancel', meetingId, reason: 'not needed' } as const;
    expect(t.do('officer', cancel)).toMatchObject({ code: 'meeting.closed' });
    t.must('officer', CALL);
    const second = t.world.meetings[1];
    t.must('officer', { ...cancel, meetingId: second.id });
    expect(t.do('officer', { ...DECIDE, meetingId: second.id })).toMatchObject({
      code: 'meeting.cancelled',
    });
    expect(second.number).toBe(2);
  });

  it('is cancelled with its reception', () => {
    const { t } = called();
    t.must('officer', { kind: 'reception.cancel', reason: 'they do not come' });
    t.approve();
    expect(t.world.meetings[0].status).toBe('cancelled');
  });
});
