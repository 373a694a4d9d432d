import { faultsIn } from '../platform/support/api-client';
import {
  approve,
  done,
  idIn,
  PLAN,
  sent,
  startVisit,
  type Name,
  type Visit,
} from '../receptions/support/visit';

const LATER = [{ op: 'move-item', item: 'welcome', by: 'PT30M' }];
const REASON = '厨房 30 分钟后才能备好茶水';

describe('会签 answered with another way to do it', () => {
  let visit: Visit;
  beforeAll(async () => {
    visit = await startVisit('counter-proposals');
  });
  afterAll(() => visit.stop());

  const propose = (packageId: string, body: object = {}, who: Name = 'catering.departmentHead') =>
    visit.as(who).post(`/assignments/${packageId}/counter-proposals`, {
      ...{ edits: LATER, reason: REASON },
      ...body,
    });
  const sign = (who: Name, packageId: string, body: object = {}) =>
    done(visit.as(who).post(`/assignments/${packageId}/signatures`, { scope: 'plan', ...body }));
  const signAll = async (packages: Record<string, string>) => {
    for (const code of ['transport', 'catering'] as const) {
      await sign(`${code}.departmentHead`, packages[code]);
    }
  };
  const remark = async (who: Name, id: string) =>
    (await done(visit.as(who).get(`/remarks/${id}`))).body;
  const submit = (id: string) => visit.as('officer').post(`/receptions/${id}/plan/submit`, {});
  const told = async (who: Name, id: string): Promise<string[]> => {
    const { body } = await done(visit.as(who).get(`/notices?receptionId=${id}&limit=100`));
    return (body.items as { kind: string }[]).map((n) => n.kind);
  };

  it('is kept with its preview, holds the plan, and is adopted into the next draft', async () => {
    const { id, packages } = await sent(visit);
    const made = await done(propose(packages.catering));
    const remarkId = idIn(made, 'remarkId');
    const own = await remark('catering.departmentHead', remarkId);
    expect(own).toMatchObject({ version: 1, text: REASON, proposes: true, edits: LATER });
    const whole = await remark('officer', remarkId);
    expect(whole.preview).toMatchObject({
      items: [{ item: 'welcome', change: 'moved' }],
      tasks: [{ department: 'catering', task: 'water', change: 'moved' }],
    });
    expect((await visit.as('transport.departmentHead').get(`/remarks/${remarkId}`)).status).toBe(
      404,
    );
    const inbox = await done(visit.as('officer').get(`/inbox?receptionId=${id}&kind=follow-up`));
    expect(inbox.body.items).toMatchObject([{ what: REASON, acts: ['answer-remark'] }]);
    expect(await told('officer', id)).toContain('remarkMade');

    await sign('transport.departmentHead', packages.transport);
    const early = await submit(id);
    expect([early.status, early.body.code]).toEqual([409, 'plan.answers-open']);
    expect(early.body.reasons).toMatchObject([
      { code: 'plan.proposal-open', objects: [{ department: 'catering' }] },
      { code: 'remark.unanswered', objects: [{ id: remarkId }] },
    ]);
    const again = await propose(packages.catering);
    expect([again.status, again.body.code]).toEqual([409, 'counter.already-open']);

    const answer = { outcome: 'adopted', answer: '同意推迟半小时' };
    const answered = await done(visit.as('officer').post(`/remarks/${remarkId}/answer`, answer));
    expect(answered.body.facts).toEqual(
      expect.arrayContaining(['DraftSaved', 'SignatureEnded', 'RemarkAnswered', 'FollowUpClosed']),
    );
    expect(await remark('catering.departmentHead', remarkId)).toMatchObject({
      ...{ status: 'answered', outcome: 'adopted', answer: answer.answer, answeredIn: 2 },
    });
    expect(await told('catering.departmentHead', id)).toContain('remarkAnswered');
    await done(visit.as('officer').post(`/receptions/${id}/plan/send`, { note: '推迟半小时' }));
    const { body: version } = await done(
      visit.as('officer').get(`/receptions/${id}/plan/versions/2`),
    );
    expect(version).toMatchObject({ remarks: [{ id: remarkId, outcome: 'adopted' }] });
    const { rows } = await visit.api.owner.query<{ late: string }>(
      `SELECT (extract(epoch FROM start_at) * 1000 - $2) / 60000 AS late FROM itinerary_item
       WHERE reception_id = $1 AND key = 'welcome'`,
      [id, visit.arrival],
    );
    expect(Number(rows[0].late)).toBe(90);
    // Whom the new version does not touch has answered; whoever proposed it answers it again.
    await sign('catering.departmentHead', packages.catering);
    await approve(visit, await done(submit(id)));
  });

  it('is declined with the reason: the department is asked for its answer again', async () => {
    const { id, packages } = await sent(visit);
    const remarkId = idIn(await done(propose(packages.catering)), 'remarkId');
    const answer = { outcome: 'declined', answer: '主宾行程已定，请提前备茶' };
    await done(visit.as('officer').post(`/remarks/${remarkId}/answer`, answer));
    expect(await told('catering.departmentHead', id)).toEqual(
      expect.arrayContaining(['remarkAnswered', 'signatureReopened']),
    );
    const { body: plan } = await done(visit.as('officer').get(`/receptions/${id}/plan`));
    expect(plan).toMatchObject({ document: { items: PLAN.items } });
    const waits = await submit(id);
    expect(waits.body.reasons).toMatchObject([
      {
        code: 'plan.answer-missing',
        objects: [{ department: 'catering' }, { department: 'transport' }],
      },
    ]);
    await signAll(packages);
    await approve(visit, await done(submit(id)));
    const late = await propose(packages.catering);
    expect([late.status, late.body.code]).toEqual([409, 'counter.not-in-review']);
  });

  it('that no longer fits the draft is told so, and may have been made by hand', async () => {
    const { id, packages } = await sent(visit);
    const remarkId = idIn(await done(propose(packages.catering)), 'remarkId');
    const path = `/receptions/${id}/plan`;
    const moved = JSON.parse(
      JSON.stringify(PLAN)
        .replaceAll('item:welcome', 'item:reception')
        .replaceAll('"welcome"', '"reception"'),
    ) as object;
    await done(visit.as('officer').put(path, moved, { 'if-match': '"r1"' }));
    const answer = { outcome: 'adopted', answer: '已按建议调整' };
    const stale = await visit.as('officer').post(`/remarks/${remarkId}/answer`, answer);
    expect([stale.status, stale.body.code]).toEqual([409, 'counter.no-longer-fits']);
    expect(stale.body.reasons).toMatchObject([{ code: 'item.unknown' }]);
    const byHand = { ...answer, byHand: true };
    await done(visit.as('officer').post(`/remarks/${remarkId}/answer`, byHand));
  });

  it('speaks for one’s own work only, by who answers for the department', async () => {
    const { packages } = await sent(visit);
    const refused = async (body: object, who?: Name, pack = packages.catering) => {
      const answer = await propose(pack, body, who);
      return [answer.status, answer.body.code];
    };
    expect(await refused({}, 'catering.departmentMember')).toEqual([403, 'act.forbidden']);
    expect((await propose(packages.catering, {}, 'transport.departmentHead')).status).toBe(404);
    const foreign = { edits: [{ op: 'remove-task', department: 'transport', task: 'cars' }] };
    expect(await refused(foreign)).toEqual([403, 'amendment.not-yours']);
    const bad = await propose(packages.catering, {
      edits: [{ op: 'move-item', item: 'welcome', by: 'PT0S' }],
    });
    expect([bad.status, faultsIn(bad)]).toEqual([422, ['edits[0].by: edit.nothing-to-do']]);
    const word = await visit
      .as('catering.departmentHead')
      .post(`/assignments/${packages.catering}/signatures`, { scope: 'plan', answer: 'propose' });
    expect(word.status).toBe(422);
  });
});
