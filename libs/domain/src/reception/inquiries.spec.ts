import { TestWorld } from '../testing/test-world';
import type { ReceptionFacts } from './reception';

const asked = (t: TestWorld): string[] =>
  t.world.followUps
    .filter((f) => f.kind === 'inquiry')
    .map((f) => `${f.about?.contact ?? 'nobody'} ${f.status}`);

const contact = (name: string): ReceptionFacts['contacts'][number] => ({
  name,
  role: null,
  phone: '1',
});

const launched = (facts: Partial<ReceptionFacts>): TestWorld => {
  const t = new TestWorld(facts);
  t.must('officer', { kind: 'reception.launch' });
  return t;
};

const edit = (t: TestWorld, changes: Partial<ReceptionFacts>): void =>
  t.must('officer', { kind: 'reception.edit', changes });

describe('asking the other side', () => {
  it('is a task per contact, with owner and time, while facts are missing', () => {
    const t = launched({ headCount: null, contacts: [contact('Li'), contact('Wu')] });
    expect(asked(t)).toEqual(['Li open', 'Wu open']);
    expect(t.world.followUps[0]).toMatchObject({
      ownerId: 'officer',
      dueAt: (t.world.reception.launchedAt ?? 0) + t.world.reception.pace.confirmWithin,
    });
    expect(asked(launched({}))).toEqual([]);
    // What the office settles itself is asked of nobody.
    expect(asked(launched({ grade: null }))).toEqual([]);
  });

  it('closes itself when the facts are there', () => {
    const t = launched({ headCount: null, purpose: null });
    edit(t, { headCount: 3 });
    expect(asked(t)).toEqual(['c open']);
    edit(t, { purpose: 'talks' });
    expect(asked(t)).toEqual(['c closed']);
    edit(t, { headCount: null });
    expect(asked(t)).toEqual(['c closed', 'c open']);
  });

  it('closes when what is missing was waived', () => {
    const t = launched({ purpose: null });
    t.must('officer', {
      kind: 'waiver.request',
      targets: [{ kind: 'fact', fact: 'purpose' }],
      reason: 'known to all',
    });
    t.approve();
    expect(asked(t)).toEqual(['c closed']);
  });

  it('goes to the contact who becomes known, and is not asked twice of one who has answered', () => {
    const t = launched({ headCount: null, contacts: [] });
    expect(asked(t)).toEqual(['nobody open']);
    edit(t, { contacts: [contact('Li')] });
    expect(asked(t)).toEqual(['nobody closed', 'Li open']);
    const [, inquiry] = t.world.followUps;
    t.must('officer', { kind: 'follow-up.close', followUpId: inquiry.id, note: 'he will call' });
    edit(t, { purpose: 'visit' });
    expect(asked(t)).toEqual(['nobody closed', 'Li closed']);
  });
});
