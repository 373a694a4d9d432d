import type { PlanEdit } from '../plan/plan-edit';
import type { Fact } from '../fact';
import { noticesFor } from '../notice/notices-for';
import { isRefusal } from '../refusal';
import { approve, later, PLAN, propose, running, START_TALK } from '../testing/running-plan';
import { TestWorld } from '../testing/test-world';
import { HOUR, MINUTE } from '../time/instant';

describe('a proposed change', () => {
  it('previews what moves, whom it concerns, and changes nothing', () => {
    const t = running();
    const before = t.world;
    const a = propose(t, later(45));
    expect(a.preview).toMatchObject({ weight: 'minor', because: [], conflicts: [], voided: [] });
    expect(a.preview.items.map((i) => [i.item, i.change, i.byRipple])).toEqual([
      ['talk', 'moved', false],
      ['lunch', 'moved', true],
    ]);
    const lunch = a.preview.items[1];
    expect((lunch.to?.start ?? 0) - (lunch.from?.start ?? 0)).toBe(30 * MINUTE);
    expect((lunch.to?.end ?? 0) - (lunch.from?.end ?? 0)).toBe(30 * MINUTE);
    expect(a.preview.told.map((d) => d.department)).toEqual(['cars', 'meals']);
    expect(a.preview.tasks.map((x) => `${x.department}/${x.task}`)).toEqual([
      'cars/hall',
      'meals/menu',
      'meals/serve',
    ]);
    expect({ ...t.world, amendments: [], reception: before.reception }).toEqual({
      ...before,
      amendments: [],
    });
    t.must('officer', { kind: 'amendment.drop', number: a.number });
    expect({ ...t.world, amendments: [] }).toEqual({ ...before, amendments: [] });
  });

  it.each([
    ['微调', later(45)],
    ['重大变更', [{ op: 'change-place', item: 'talk', place: 'big hall' } as const]],
  ])('%s: everybody who gets a message by its publication is named', (_, edits) => {
    const t = running();
    const a = propose(t, edits);
    const named = [...a.preview.told.flatMap((d) => d.people), ...a.preview.informed];
    const told = (facts: readonly Fact[]) =>
      noticesFor(facts, t.world, t.context(), null).map((n) => n.userId);
    if (a.preview.weight === 'major') approve(t, 'head', a);
    const by = a.preview.weight === 'major' ? 'leader' : 'officer';
    const facts = approve(t, by, t.world.amendments[0]);
    if (isRefusal(facts)) throw new Error(facts.code);
    expect([...new Set(told(facts))].sort()).toEqual([...new Set(named)].sort());
  });

  it('warns of a move into the past, and says in which zone an item is read', () => {
    const t = running();
    const a = propose(t, [{ op: 'move-item', item: 'talk', by: '-P3D', ripple: 'none' }]);
    expect(a.preview.newFindings).toMatchObject([
      { code: 'item.in-past', path: 'items[0].start', severity: 'warn' },
    ]);
    const tokyo = propose(t, [{ op: 'change-item', item: 'talk', change: { zone: 'Asia/Tokyo' } }]);
    expect(tokyo.preview.items).toMatchObject([
      { item: 'talk', zoneFrom: 'Asia/Shanghai', zoneTo: 'Asia/Tokyo' },
    ]);
  });

  it('names the fixed item that stays in the way (F49)', () => {
    const a = propose(running(), later(75));
    expect(a.preview.items.map((i) => i.item)).toEqual(['talk', 'lunch']);
    expect(a.preview.conflicts).toEqual([{ item: 'lunch', with: 'train', by: 30 * MINUTE }]);
  });

  it('moves nothing else where no ripple is wanted, and says what it is in the way of', () => {
    const [edit] = later(45);
    const a = propose(running(), [{ ...edit, ripple: 'none' } as PlanEdit]);
    expect(a.preview.items.map((i) => i.item)).toEqual(['talk']);
    expect(a.preview.conflicts).toEqual([{ item: 'talk', with: 'lunch', by: 30 * MINUTE }]);
  });

  it('does not push a group of guests that runs in parallel', () => {
    const plan = {
      ...PLAN,
      items: PLAN.items.map((i) => ({ ...i, guestGroup: i.key === 'lunch' ? 'B' : 'A' })),
    };
    const a = propose(new TestWorld().toPrepare(plan), later(60));
    expect(a.preview.items.map((i) => i.item)).toEqual(['talk']);
    expect(a.preview.conflicts).toEqual([]);
  });

  it('微调 is published by the coordinator alone; signatures stand, only the touched are asked', () => {
    const t = running();
    for (const d of ['cars', 'meals', 'rooms']) {
      t.must(`${d}.head`, {
        kind: 'task.acknowledge',
        assignmentId: t.assignment(d).id,
        taskIds: 'all',
      });
    }
    const rooms = t.assignment('rooms');
    const roomTasks = t.world.tasks.filter((x) => x.assignmentId === rooms.id);
    const a = propose(t, later(45));
    expect(approve(t, 'cars.head', a)).toMatchObject({ code: 'amendment.coordinator-only' });
    expect(isRefusal(approve(t, 'officer', a))).toBe(false);
    expect(t.assignment('rooms')).toEqual(rooms);
    expect(t.world.tasks.filter((x) => x.assignmentId === rooms.id)).toEqual(roomTasks);
    expect(t.world.signatures.filter((s) => s.status === 'standing')).toHaveLength(3);
    expect(t.task('meals', 'menu').status).toBe('pending');
    expect(t.task('cars', 'station').status).toBe('acknowledged');
    expect(t.world.amendments[0]).toMatchObject({ status: 'published', publishedVersion: 2 });
    expect(t.world.draft?.items[0].start).toBe('2026-03-03T02:45:00Z');
    // Moved back, it asks nothing.
    const back = propose(t, [
      { op: 'move-item', item: 'talk', by: '-PT45M' },
      { op: 'move-item', item: 'lunch', by: '-PT30M' },
    ]);
    expect(back.preview.tasks.every((x) => !x.acknowledgeAgain)).toBe(true);
    approve(t, 'head', back);
    expect(t.task('meals', 'menu').status).toBe('acknowledged');
  });

  it('重大变更 says why, takes its route, and voids the signatures of whom it touches', () => {
    const t = running();
    const a = propose(t, [{ op: 'change-place', item: 'talk', place: 'big hall' }, ...later(125)]);
    expect(a.preview).toMatchObject({
      weight: 'major',
      voided: [
        { department: 'cars', scope: 'plan', again: true },
        { department: 'meals', scope: 'plan', again: true },
      ],
    });
    expect(a.preview.because).toEqual(['not-times-only', 'beyond-limit', 'places-change']);
    expect(approve(t, 'officer', a)).toMatchObject({ code: 'approval.own-submission' });
    expect(isRefusal(approve(t, 'head', a))).toBe(false);
    expect(t.world.amendments[0].status).toBe('submitted');
    expect(t.world.reception.planVersion).toBe(1);
    const [p] = t.world.approvals.filter((x) => x.status === 'pending');
    expect(t.do('leader', { kind: 'approval.approve', approvalId: p.id })).toMatchObject({
      code: 'amendment.preview-unnamed',
    });
    t.must('leader', { kind: 'approval.approve', approvalId: p.id, previewHash: a.previewHash });
    expect(t.world.reception.planVersion).toBe(2);
    const standing = t.world.signatures.filter((s) => s.status === 'standing');
    expect(standing.map((s) => s.assignmentId)).toEqual([t.assignment('rooms').id]);
    expect(t.task('cars', 'hall').due).toBe(Date.parse(START_TALK) + 105 * MINUTE);
  });

  it('a done task that moves is looked at again, by somebody (F6)', () => {
    const t = running();
    const { id, assignmentId } = t.task('meals', 'menu');
    t.must('meals.head', { kind: 'task.acknowledge', assignmentId, taskIds: 'all' });
    const a = propose(t, later(45));
    t.must('meals.head', { kind: 'task.finish', assignmentId, taskIds: [id] });
    const changed = approve(t, 'officer', a);
    expect(changed).toMatchObject({ status: 409, code: 'amendment.preview-changed' });
    const seen = t.world.amendments[0];
    expect(seen.previewHash).not.toBe(a.previewHash);
    expect(seen.preview.tasks.find((x) => x.task === 'menu')).toMatchObject({
      recheckBy: 'meals.head',
    });
    expect(isRefusal(approve(t, 'officer', seen))).toBe(false);
    expect(t.task('meals', 'menu').status).toBe('recheck');
  });

  it('is not there for a department that it does not concern, and stays as it is', () => {
    const t = running();
    const { number, previewHash, preview } = propose(t, later(45));
    expect(preview.told.map((d) => d.department)).not.toContain('rooms');
    const before = t.world.amendments[0];
    const seen = previewHash.replace(/^./, (c) => (c === '0' ? '1' : '0'));
    for (const command of [
      { kind: 'amendment.approve', number, previewHash: seen },
      { kind: 'amendment.drop', number, reason: null },
      { kind: 'amendment.rebase', number },
      { kind: 'amendment.keep', number },
    ] as const) {
      const refused = t.do('rooms.head', command);
      expect(refused).toMatchObject({ status: 404, code: 'amendment.not-found' });
      expect(refused).toEqual(t.do('rooms.head', { ...command, number: number + 1 }));
      expect(t.do('cars.head', command)).toMatchObject({ status: 403 });
    }
    expect(t.world.amendments[0]).toEqual(before);
  });

  it('one that was overtaken is stale, and is made again on the plan in force', () => {
    const t = running();
    const first = propose(t, later(30));
    const second = propose(t, [{ op: 'move-item', item: 'lunch', by: 'PT15M' }]);
    t.must('officer', { kind: 'amendment.submit', number: second.number });
    approve(t, 'officer', first);
    expect(t.world.amendments[1]).toMatchObject({ status: 'proposed', approvalId: null });
    expect(approve(t, 'officer', second)).toMatchObject({ status: 409, code: 'amendment.stale' });
    t.must('officer', { kind: 'amendment.rebase', number: second.number });
    const rebased = t.world.amendments[1];
    expect(rebased.baseVersion).toBe(2);
    expect(isRefusal(approve(t, 'officer', rebased))).toBe(false);
    const talk = t.world.items.find((i) => i.key === 'talk');
    expect(talk?.startAt).toBe(Date.parse(START_TALK) + 30 * MINUTE);
    expect(t.do('officer', { kind: 'amendment.rebase', number: 2 })).toMatchObject({
      code: 'amendment.decided',
    });
  });

  it('one that no longer fits says what changed', () => {
    const t = running();
    const remove = propose(t, [{ op: 'remove-item', item: 'lunch' }]);
    const move = propose(t, [{ op: 'move-item', item: 'lunch', by: 'PT10M' }]);
    approve(t, 'head', remove);
    const now = t.world.amendments[0];
    approve(t, 'leader', now);
    const refused = t.do('officer', { kind: 'amendment.rebase', number: move.number });
    expect(refused).toMatchObject({
      status: 409,
      code: 'amendment.cannot-rebase',
      reasons: [
        { code: 'item.unknown', objects: [{ type: 'edit', id: 'edits[0].item', label: 'lunch' }] },
        { code: 'amendment.plan-moved', objects: [{ type: 'plan-version', id: '2' }] },
      ],
    });
  });

  it('is published at once where it cannot wait, and ratified afterwards', () => {
    const t = running();
    const a = propose(t, [{ op: 'change-place', item: 'talk', place: 'big hall' }]);
    t.must('officer', {
      kind: 'amendment.publish-urgent',
      number: a.number,
      reason: 'water in the hall',
    });
    expect(t.world.amendments[0]).toMatchObject({ status: 'published', urgent: true });
    const [open] = t.world.followUps;
    expect(open).toMatchObject({ kind: 'remedial', ownerId: 'officer', status: 'open' });
    const other = propose(t, later(10));
    approve(t, 'officer', other);
    t.approve();
    expect(t.world.followUps[0].status).toBe('closed');
  });

  it('published before approval, it is not settled by who published it; returned, it is asked again', () => {
    const t = running();
    const a = propose(t, [{ op: 'change-place', item: 'talk', place: 'big hall' }]);
    const { number } = a;
    t.must('officer', { kind: 'amendment.publish-urgent', number, reason: 'water in the hall' });
    const [open] = t.world.followUps;
    const close = { kind: 'follow-up.close', followUpId: open.id, note: 'done' } as const;
    expect(t.do('officer', close)).toMatchObject({ status: 403, code: 'follow-up.ratify-first' });
    expect(t.do('officer', { kind: 'amendment.submit', number })).toMatchObject({
      code: 'approval.already-pending',
    });
    const pending = () => t.world.approvals.filter((p) => p.status === 'pending');
    const [{ id: approvalId }] = pending();
    t.must('head', { kind: 'approval.return', approvalId, reason: 'why that hall?' });
    t.must('officer', { kind: 'amendment.submit', number });
    expect(t.world.amendments[0]).toMatchObject({
      status: 'published',
      approvalId: pending()[0].id,
    });
    t.approve();
    expect(t.world.followUps[0].status).toBe('closed');
    expect(t.do('officer', { kind: 'amendment.submit', number })).toMatchObject({
      code: 'amendment.decided',
    });
  });

  it('a leader who did not publish it may settle what is not ratified', () => {
    const t = running();
    const a = propose(t, later(45));
    t.must('head', { kind: 'amendment.publish-urgent', number: a.number, reason: 'no time' });
    const [open] = t.world.followUps;
    const close = { kind: 'follow-up.close', followUpId: open.id, note: 'moved back' } as const;
    expect(t.do('head', close)).toMatchObject({ code: 'follow-up.ratify-first' });
    t.must('leader', close);
    expect(t.world.followUps[0].status).toBe('closed');
  });

  it('a 预案 is switched in one act, after its preview', () => {
    const t = running();
    const a = propose(t, [{ op: 'switch-branch', branch: 'rain' }]);
    expect(a.source).toBe('contingency');
    expect(a.preview.items).toMatchObject([{ item: 'talk', placeTo: 'indoors' }]);
    expect(a.preview.told.map((d) => d.department)).toEqual(['cars']);
  });

  it('a 预案 in force is not switched to again, nor twice in one change', () => {
    const t = running();
    const rain = { op: 'switch-branch', branch: 'rain' } as const;
    const again = (edits: readonly PlanEdit[]) =>
      t.do('officer', { kind: 'amendment.propose', edits, reason: 'rain' });
    expect(again([rain, rain])).toMatchObject({
      reasons: [{ code: 'branch.switched', objects: [{ id: 'edits[1].branch' }] }],
    });
    const a = propose(t, [rain]);
    t.must('head', { kind: 'amendment.publish-urgent', number: a.number, reason: 'it rains' });
    expect(again([rain])).toMatchObject({
      reasons: [{ code: 'branch.switched', objects: [{ id: 'edits[0].branch' }] }],
    });
  });

  it('is not for everybody: departments propose for themselves, liaisons for the guests', () => {
    const t = new TestWorld({ liaisonIds: ['rooms.member'] }).toPrepare(PLAN);
    const ask = (who: string, edits: readonly PlanEdit[]) =>
      t.do(who, { kind: 'amendment.propose', edits, reason: 'r' });
    expect(isRefusal(ask('meals.head', [{ op: 'move-item', item: 'lunch', by: 'PT10M' }]))).toBe(
      false,
    );
    expect(t.world.amendments[0].source).toBe('department');
    expect(ask('meals.head', later(10))).toMatchObject({
      status: 403,
      reasons: [{ objects: [{ id: 'edits[0]' }] }],
    });
    expect(ask('meals.member', [{ op: 'move-item', item: 'lunch', by: 'PT10M' }])).toMatchObject({
      status: 403,
    });
    expect(isRefusal(ask('rooms.member', [{ op: 'change-head-count', headCount: 12 }]))).toBe(
      false,
    );
    expect(t.world.amendments[1]).toMatchObject({ source: 'liaison', headCount: 12 });
    expect(t.world.amendments[1].preview.told.map((d) => d.department)).toEqual(['cars', 'meals']);
    expect(approve(t, 'meals.head', t.world.amendments[0])).toMatchObject({ status: 403 });
    const early = new TestWorld().toPlan(PLAN);
    expect(
      early.do('officer', { kind: 'amendment.propose', edits: later(5), reason: 'r' }),
    ).toMatchObject({
      code: 'change.not-in-stage',
    });
  });

  it('passes to the deputy when its clock runs out, and its default is applied where it is safe', () => {
    const t = running();
    const clock = (fallback: 'publish' | 'drop') => ({
      decideBy: t.now + HOUR,
      deputyId: 'cars.head',
      fallback,
      fallbackAt: t.now + 2 * HOUR,
    });
    const moved = propose(t, later(10), { clock: clock('publish') });
    const major = { kind: 'amendment.propose', reason: 'r', clock: clock('publish') } as const;
    expect(t.do('officer', { ...major, edits: later(200) })).toMatchObject({
      code: 'clock.default-not-safe',
    });
    propose(t, later(20), { clock: clock('drop') });
    expect(t.world.reception.nextDue).toBe(t.now + HOUR);
    expect(approve(t, 'cars.head', moved)).toMatchObject({ status: 403 });
    t.now += 2 * HOUR + 1;
    t.do('officer', { kind: 'amendment.keep', number: 9 });
    expect(t.world.amendments.map((a) => a.status)).toEqual(['published', 'dropped']);
    expect(t.world.reception.planVersion).toBe(2);
  });

  it('ends with its reception, and lets go of its route when it is postponed', () => {
    const t = running();
    const a = propose(t, later(10));
    t.must('officer', { kind: 'amendment.submit', number: a.number });
    t.must('officer', { kind: 'reception.postpone', reason: 'storm' });
    const p = t.world.approvals.find((x) => x.matter === 'postpone');
    t.must('head', { kind: 'approval.approve', approvalId: p?.id ?? '' });
    t.must('leader', { kind: 'approval.approve', approvalId: p?.id ?? '' });
    expect(t.world.amendments[0].status).toBe('proposed');
    expect(approve(t, 'officer', a)).toMatchObject({ code: 'reception.not-open' });
    t.must('officer', { kind: 'reception.resume', shift: 24 * HOUR });
    expect(approve(t, 'officer', a)).toMatchObject({ code: 'amendment.stale' });
    t.must('officer', { kind: 'reception.cancel', reason: 'over' });
    t.approve();
    expect(t.world.amendments[0].status).toBe('dropped');
  });
});
