import { StreamHouse } from './support/stream-house';

let place: StreamHouse;
beforeAll(async () => {
  place = await StreamHouse.open('stream');
});
afterAll(() => place.close());

describe('GET /stream', () => {
  it('tells an act to whoever may see it, with what to ask for again', async () => {
    const { house, receptionId } = place;
    const member = await place.signIn(house.a.member);
    const officer = await place.listen(await place.signIn(house.officer));
    const task = String(house.a.tasks[1].id);
    const answer = await member.post(`/tasks/${task}/start`, {});
    expect(answer.status).toBe(200);
    await officer.until((events) => events.some(({ event }) => event === 'change'));
    expect(officer.changes[0]).toEqual({
      kind: 'task',
      at: expect.any(String) as string,
      receptionId,
      departmentId: house.a.department.id,
      assignmentId: house.a.assignment.id,
      tasks: expect.arrayContaining([{ id: task, status: 'inProgress' }]) as unknown,
    });
  });
});
