import { DEPARTMENTS } from '@app/persistence';
import type { Answer } from '../platform/support/api-client';
import { faultsIn } from '../platform/support/api-client';
import { done } from '../receptions/support/visit';
import { rowVersions, startStrasbourg, type StrasbourgVisit } from './support/strasbourg-visit';

interface Amendment {
  readonly number: number;
  readonly status: string;
  readonly previewHash: string;
  readonly approvalId: string | null;
  readonly preview: {
    readonly weight: string;
    readonly because: readonly { readonly code: string }[];
    readonly told: readonly { readonly department: string }[];
    readonly items: readonly { readonly item: string; readonly sentence: string }[];
    readonly tasks: readonly {
      readonly department: string;
      readonly task: string;
      readonly recheckBy: unknown;
    }[];
    readonly sentences: readonly string[];
  };
}

const LATE = {
  reason: '航班延误九十分钟',
  edits: [{ op: 'move-item', item: 'flight', by: 'PT90M' }],
};
const amendmentIn = ({ body }: Answer): Amendment => body.amendment as Amendment;

describe('a plan that changes while the reception runs', () => {
  let visit: StrasbourgVisit;
  let path: string;

  beforeAll(async () => {
    visit = await startStrasbourg('amendments');
    path = `/receptions/${visit.id}/amendments`;
  }, 60_000);
  afterAll(() => visit.api.stop());

  const propose = async (body: object, who = 'officer'): Promise<Amendment> =>
    amendmentIn(await done(visit.as(who).post(path, body), 201));
  const approve = (who: string, { number, previewHash }: Amendment): Promise<Answer> =>
    visit.as(who).post(`${path}/${number}/approve`, { previewHash });
  const count = async (sql: string): Promise<number> => {
    const { rows } = await visit.api.owner.query<{ n: string }>(
      `SELECT count(*) AS n FROM ${sql} WHERE reception_id = $1`,
      [visit.id],
    );
    return Number(rows[0].n);
  };
  const everything = (): Promise<readonly string[]> =>
    rowVersions(
      visit,
      DEPARTMENTS.map((d) => d.code),
    );
  const concerned = ({ preview }: Amendment): string[] => preview.told.map((d) => d.department);
  const dues = async (): Promise<Readonly<Record<string, number>>> => {
    const { rows } = await visit.api.owner.query<{ key: string; due: Date }>(
      `SELECT a.department_code || '/' || t.key AS key, t.due FROM task t
         JOIN assignment a ON a.id = t.assignment_id WHERE t.reception_id = $1`,
      [visit.id],
    );
    return Object.fromEntries(rows.map((r) => [r.key, r.due.getTime()]));
  };

  it('dropped, it leaves nothing behind but its record', async () => {
    const before = [await everything(), await count('notice'), await count('plan_version')];
    const a = await propose(LATE);
    expect(a.status).toBe('proposed');
    await done(visit.as('officer').post(`${path}/${a.number}/drop`, {}));
    expect([await everything(), await count('notice'), await count('plan_version')]).toEqual(
      before,
    );
    const gone = await visit.as('officer').post(`${path}/${a.number}/drop`, {});
    expect([gone.status, gone.body.code]).toEqual([409, 'amendment.decided']);
  });

  it('the Wednesday flight: one request previews, one approves, only whom it concerns is asked', async () => {
    const a = await propose(LATE);
    expect(a.preview).toMatchObject({ weight: 'minor', because: [] });
    expect(a.preview.items.map((i) => i.item)).toEqual([
      'flight',
      'hamburg-transfer',
      'dinner-senate',
    ]);
    expect(a.preview.items[0].sentence).toBe('LH 022 航班赴汉堡 17:40 → 19:10');
    const told = concerned(a);
    const others = DEPARTMENTS.map((d) => d.code).filter((code) => !told.includes(code));
    expect([told.length > 0, others.length > 0]).toEqual([true, true]);
    const [was, rows, notices] = [
      await dues(),
      await rowVersions(visit, others),
      await count('notice'),
    ];
    const mine = await visit.as(told[0]).get(`${path}/${a.number}`);
    expect((mine.body as unknown as Amendment).preview.told.map((d) => d.department)).toEqual([
      told[0],
    ]);
    const [other] = others;
    expect((await visit.as(other).get(`${path}/${a.number}`)).status).toBe(404);
    const published = await done(approve('officer', a));
    expect(amendmentIn(published)).toMatchObject({ status: 'published', publishedVersion: 2 });
    expect(await rowVersions(visit, others)).toEqual(rows);
    const moved = Object.entries(await dues()).filter(([key, due]) => due !== was[key]);
    expect(new Set(moved.map(([key]) => key.split('/')[0]))).toEqual(new Set(told));
    expect(moved.every(([key, due]) => due > was[key])).toBe(true);
    const { rows: readers } = await visit.api.owner.query<{ code: string | null }>(
      `SELECT DISTINCT d.code FROM notice n JOIN app_user u ON u.id = n.user_id
         LEFT JOIN department d ON d.id = u.department_id
        WHERE n.reception_id = $1 AND n.kind IN ('changed', 'packageSent', 'withdrawn')
          AND n.id IN (SELECT id FROM notice WHERE reception_id = $1 ORDER BY created_at DESC LIMIT $2)`,
      [visit.id, (await count('notice')) - notices],
    );
    expect(readers.map((r) => r.code).sort()).toEqual([...told].sort());
    const { rows: signed } = await visit.api.owner.query(
      `SELECT 1 FROM signature WHERE reception_id = $1 AND status = 'standing' AND scope = 'plan'`,
      [visit.id],
    );
    expect(signed).toHaveLength(DEPARTMENTS.length);
    const replay = await visit.as('officer').get(`/receptions/${visit.id}/plan/versions`);
    expect((replay.body.items as { number: number }[])[0].number).toBe(2);
  });

  it('moved back, nobody is asked who had seen it before', async () => {
    const back = await propose({
      reason: '航班恢复正点',
      edits: [
        { op: 'move-item', item: 'flight', by: '-PT90M' },
        { op: 'move-item', item: 'hamburg-transfer', by: '-PT90M' },
        { op: 'move-item', item: 'dinner-senate', by: '-PT40M' },
      ],
    });
    expect(back.preview.tasks.length).toBeGreaterThan(0);
    await done(approve('officer', back));
    const { rows } = await visit.api.owner.query(
      `SELECT 1 FROM task WHERE reception_id = $1 AND acknowledged_hash IS DISTINCT FROM content_hash`,
      [visit.id],
    );
    expect(rows).toEqual([]);
  });

  it('a stale one is refused, re-based with its new preview, and then approved', async () => {
    const first = await propose({
      reason: '开会推迟',
      edits: [{ op: 'move-item', item: 'session-2', by: 'PT10M' }],
    });
    const second = await propose({
      reason: '晚宴推迟',
      edits: [{ op: 'move-item', item: 'dinner-chair', by: 'PT15M' }],
    });
    await done(approve('officer', first));
    const stale = await approve('officer', second);
    expect([stale.status, stale.body.code]).toEqual([409, 'amendment.stale']);
    const rebased = amendmentIn(
      await done(visit.as('officer').post(`${path}/${second.number}/rebase`, {})),
    );
    expect(rebased).toMatchObject({ status: 'proposed', stale: false });
    await done(approve('officer', rebased));
  });

  it('a ripple that has changed since is shown again before it is agreed to', async () => {
    const a = await propose(LATE);
    const [{ department, task }] = a.preview.tasks;
    const { rows } = await visit.api.owner.query<{ id: string }>(
      `SELECT t.id FROM task t JOIN assignment a ON a.id = t.assignment_id
        WHERE t.reception_id = $1 AND a.department_code = $2 AND t.key = $3`,
      [visit.id, department, task],
    );
    await done(visit.as(department).post(`/tasks/${rows[0].id}/finish`, {}));
    const changed = await approve('officer', a);
    expect([changed.status, changed.body.code]).toEqual([409, 'amendment.preview-changed']);
    const now = (await visit.as('officer').get(`${path}/${a.number}`)).body as unknown as Amendment;
    expect(now.preview.tasks.some((t) => t.recheckBy !== null)).toBe(true);
    expect(changed.body.reasons).toMatchObject([
      { objects: [{ type: 'amendment', label: now.previewHash }] },
    ]);
    await done(approve('officer', now));
    const after = await visit.api.owner.query('SELECT status FROM task WHERE id = $1', [
      rows[0].id,
    ]);
    expect(after.rows).toEqual([{ status: 'recheck' }]);
  });

  it('重大变更 takes the full route and voids whom it touches; a what-if is compared and kept', async () => {
    const edits = [{ op: 'change-place', item: 'tour', place: '科尔马老城' }];
    const idea = await propose({ reason: '雨天改去科尔马', edits, whatIf: true });
    const early = await approve('officer', idea);
    expect([early.status, early.body.code]).toEqual([409, 'amendment.keep-first']);
    const compared = await done(visit.as('leader').get(`${path}/compare?a=${idea.number}`));
    expect(compared.body).toMatchObject({ a: { status: 'what-if' }, b: null });
    expect((compared.body.differences as string[]).length).toBeGreaterThan(0);
    const a = amendmentIn(await done(visit.as('officer').post(`${path}/${idea.number}/keep`, {})));
    expect(a.preview.because.map((b) => b.code)).toEqual(['not-times-only', 'places-change']);
    const own = await approve('officer', a);
    expect([own.status, own.body.code]).toEqual([403, 'approval.own-submission']);
    const half = amendmentIn(await done(approve('officeHead', a)));
    expect(half.status).toBe('submitted');
    const unnamed = await visit
      .as('leader')
      .post(`/approvals/${half.approvalId ?? ''}/approve`, {});
    expect([unnamed.status, unnamed.body.code]).toEqual([422, 'amendment.preview-unnamed']);
    const { previewHash } = a;
    await done(
      visit.as('leader').post(`/approvals/${half.approvalId ?? ''}/approve`, { previewHash }),
    );
    const { rows } = await visit.api.owner.query<{ code: string }>(
      `SELECT a.department_code AS code FROM signature s JOIN assignment a ON a.id = s.assignment_id
        WHERE s.reception_id = $1 AND s.status = 'void' AND s.scope = 'plan' ORDER BY 1`,
      [visit.id],
    );
    expect(rows.map((r) => r.code)).toEqual(concerned(a));
  });

  it('cannot wait: published at once, ratified afterwards', async () => {
    const a = await propose({
      reason: '大巴故障需提前',
      edits: [{ op: 'move-item', item: 'bus-frankfurt', by: '-PT20M' }],
    });
    const urgent = await done(
      visit.as('officer').post(`${path}/${a.number}/publish`, { reason: '现场紧急，先行变更' }),
    );
    const now = amendmentIn(urgent);
    expect(now).toMatchObject({ status: 'published', urgent: true });
    const open = `follow_up WHERE kind = 'remedial' AND status = 'open' AND reception_id = '${visit.id}' AND 'x' = 'x'`;
    const remedies = async (): Promise<number> =>
      Number(
        (await visit.api.owner.query<{ n: string }>(`SELECT count(*) AS n FROM ${open}`)).rows[0].n,
      );
    expect(await remedies()).toBe(1);
    await done(visit.as('officeHead').post(`/approvals/${now.approvalId ?? ''}/approve`, {}));
    expect(await remedies()).toBe(0);
  });

  it('a department proposes for itself, and its proposal waits for the office', async () => {
    const own = visit.plan.assignments.find((a) => a.department === 'catering');
    const item = own?.tasks.find((t) => t.item && t.item !== 'arrival')?.item;
    const mine = await propose(
      { reason: '厨房需要时间', edits: [{ op: 'move-item', item, by: 'PT10M' }] },
      'catering',
    );
    const refused = await approve('catering', mine);
    expect([refused.status, refused.body.code]).toEqual([403, 'amendment.coordinator-only']);
    const { rows } = await visit.api.owner.query(
      `SELECT 1 FROM notice WHERE user_id = $1 AND kind = 'changeAsked'`,
      [visit.userId('officer')],
    );
    expect(rows.length).toBeGreaterThan(0);
    const inbox = await done(visit.as('officer').get('/inbox?kind=change'));
    expect(inbox.body.items).toMatchObject([
      { kind: 'change', scope: String(mine.number), what: '厨房需要时间' },
    ]);
    const foreign = await visit.as('catering').post(path, {
      reason: '不归我们管',
      edits: [{ op: 'remove-department', department: 'media' }],
    });
    expect([foreign.status, foreign.body.code]).toEqual([403, 'amendment.not-yours']);
    const list = await done(visit.as('catering').get(path));
    expect((list.body.items as Amendment[])[0].number).toBe(mine.number);
  });

  it('bad edits name their places, and store nothing', async () => {
    const before = await count('amendment');
    const bad = await visit.as('officer').post(path, {
      reason: '测试错误输入',
      edits: [
        { op: 'move-item', item: 'nowhere', by: 'PT10M' },
        { op: 'move-item', item: 'session-1', end: '2001-01-01T00:00:00Z' },
        { op: 'switch-branch', branch: 'none' },
      ],
    });
    expect([bad.status, bad.body.code]).toEqual([422, 'amendment.unfit']);
    expect(faultsIn(bad)).toEqual(['edits[2].branch: branch.unknown']);
    const sentences = await visit.as('officer').post(path, {
      reason: '测试错误输入',
      edits: [
        { op: 'move-item', item: 'session-2', end: '2001-01-01T00:00:00Z' },
        { op: 'change-item', item: 'tour', change: { zone: 'Mars/Base' } },
        {
          op: 'add-task',
          department: 'catering',
          task: {
            ...{ key: 'water-again', item: 'session-1', what: '添水', phase: 'execute' },
            ...{ due: { anchor: 'item:session-1' }, repeat: { every: 'PT1S' } },
          },
        },
      ],
    });
    expect(sentences.body.reasons).toMatchObject([
      { code: 'repeat.too-many', message: expect.stringContaining('200') as string },
      { code: 'item.end-before-start', message: expect.stringContaining('结束') as string },
      { code: 'zone.unknown', message: expect.stringContaining('时区') as string },
    ]);
    const form = await visit
      .as('officer')
      .post(path, { reason: '测试错误输入', edits: [{ op: 'fly' }] });
    expect(form.status).toBe(422);
    const none = await visit.as('officer').post(path, { reason: '测试错误输入', edits: [] });
    expect(none.status).toBe(422);
    expect(await count('amendment')).toBe(before);
  });
});
