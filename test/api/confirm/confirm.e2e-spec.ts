import { done, launched, startVisit, type Visit } from '../receptions/support/visit';

interface Confirm {
  readonly missing: readonly string[];
  readonly facts: readonly { readonly fact: string; readonly state: string }[];
  readonly guests: { readonly listed: number; readonly missing: readonly object[] };
  readonly letter: object;
  readonly contacts: readonly {
    readonly name: string | null;
    readonly inquiry: { readonly followUpId: string; readonly status: string } | null;
  }[];
  readonly approval: string;
  readonly gate: readonly string[];
  readonly waiting: readonly { readonly kind: string }[];
}

describe('the page of 任务确认', () => {
  let visit: Visit;
  beforeAll(async () => {
    visit = await startVisit('confirm-page');
  });
  afterAll(() => visit.stop());

  const read = async (who: Parameters<Visit['as']>[0], id: string): Promise<Confirm> =>
    (await done(visit.as(who).get(`/receptions/${id}/confirm`))).body as unknown as Confirm;

  async function edit(id: string, facts: object): Promise<void> {
    const officer = visit.as('officer');
    const { headers } = await done(officer.get(`/receptions/${id}`));
    const etag = { 'if-match': String(headers.etag) };
    await done(officer.send('PATCH', `/receptions/${id}`, { facts, reason: '来电补充' }, etag));
  }

  const CONTACTS = [
    { name: '铃木', role: '联络人', phone: '+81 11 231 4111' },
    { name: '田中', role: '秘书', phone: null },
  ];

  it('lists exactly what is empty, and holds one liaison task per contact until it is there', async () => {
    const id = await launched(visit, { headCount: null, grade: null, contacts: CONTACTS });
    const page = await read('officer', id);
    expect(page.missing).toEqual(['grade', 'headCount']);
    expect(page.facts.filter((f) => f.state === 'missing')).toMatchObject([
      { fact: 'grade', asked: false },
      { fact: 'headCount', asked: true, name: '人数' },
    ]);
    expect(page.contacts).toMatchObject([
      { name: '铃木', inquiry: { status: 'open', sentence: '向铃木了解：人数' } },
      { name: '田中', inquiry: { status: 'open', owner: { id: visit.id('liaison') } } },
    ]);
    expect(page).toMatchObject({
      letter: { needed: 'invitation', state: 'there' },
      approval: 'none',
      gate: ['fact.missing', 'approval.receive-missing'],
    });
    expect(page.waiting.map((w) => w.kind)).toContain('facts');

    const inbox = await done(visit.as('liaison').get(`/inbox?receptionId=${id}`));
    expect(inbox.body.items).toMatchObject(
      [
        { followUpKind: 'inquiry', what: '向田中了解：人数' },
        { followUpKind: 'inquiry', what: '向铃木了解：人数' },
      ].sort(byId(inbox.body.items as { id: string; what: string }[])),
    );

    await edit(id, { headCount: 9 });
    const after = await read('officer', id);
    expect(after.missing).toEqual(['grade']);
    expect(after.contacts.map((c) => c.inquiry?.status)).toEqual(['closed', 'closed']);
    expect((await done(visit.as('liaison').get(`/inbox?receptionId=${id}`))).body.items).toEqual(
      [],
    );
  });

  it('asks for a contact while none is known, and the letter that the profile needs', async () => {
    const facts = { contacts: [], profile: 'domestic', sourceKind: 'phone', purpose: null };
    const id = await launched(visit, facts);
    const page = await read('officeHead', id);
    expect(page.missing).toEqual(['purpose', 'contact']);
    expect(page.contacts).toMatchObject([
      { name: null, inquiry: { status: 'open', sentence: '向对方了解：来访目的' } },
    ]);
    expect(page.letter).toMatchObject({ needed: 'letter', state: 'missing', sourceKind: 'phone' });
    expect(page.gate[0]).toBe('letter.missing');
  });

  it('counts what the guest list lacks, without showing what it holds', async () => {
    const id = await launched(visit, { profile: 'domestic' });
    const officer = visit.as('officer');
    await done(
      officer.post(`/receptions/${id}/guests`, { name: '李明', unit: '某局', gender: '男' }),
      201,
    );
    const page = await read('leader', id);
    expect(page.guests).toEqual({
      ...{ expected: 12, listed: 1 },
      missing: [
        { field: 'title', name: '身份（职务）', guests: 1 },
        { field: 'ethnicity', name: '民族', guests: 1 },
        { field: 'diet', name: '饮食禁忌', guests: 1 },
      ],
    });
    expect(JSON.stringify(page)).not.toContain('某局');
  });

  it('marks what was waived, and by whom', async () => {
    const id = await launched(visit, { grade: null });
    const officer = visit.as('officer');
    const targets = [{ kind: 'fact', fact: 'grade' }];
    const asked = await done(
      officer.post(`/receptions/${id}/waivers`, { targets, reason: '规格另行通知' }),
    );
    const [approvalId] = (asked.body.ids as { approvalId: string[] }).approvalId;
    await done(visit.as('officeHead').post(`/approvals/${approvalId}/approve`, {}));
    await done(visit.as('leader').post(`/approvals/${approvalId}/approve`, {}));
    const page = await read('officer', id);
    expect(page.missing).toEqual([]);
    expect(page.facts).toContainEqual(
      expect.objectContaining({
        ...{ fact: 'grade', state: 'waived' },
        waivedBy: expect.objectContaining({ id: visit.id('leader') }) as object,
      }) as object,
    );
  });

  it('is for the office, leaders and the liaisons of the reception', async () => {
    const id = await launched(visit, { headCount: null });
    for (const who of ['leader', 'auditor', 'liaison'] as const) {
      expect((await read(who, id)).missing).toEqual(['headCount']);
    }
    const path = `/receptions/${id}/confirm`;
    expect((await visit.as('transport.departmentHead').get(path)).status).toBe(404);
  });
});

/** Equal due times are ordered by id: the expected rows in the order of the received ones. */
const byId =
  (rows: readonly { id: string; what: string }[]) =>
  (a: { what: string }, b: { what: string }): number =>
    rows.findIndex((r) => r.what === a.what) - rows.findIndex((r) => r.what === b.what);
