import type { Facts } from '../../../parts/facts/facts';
import { fieldOfFact } from './field-of-fact';
import { realChanges } from '../store/kept-facts';

const facts = (part: Partial<Facts> = {}): Facts => ({ title: 't', profile: 'domestic', ...part });

it('a list without a line for the fact gets one, and the field is in it', () => {
  expect(fieldOfFact('contact', facts())).toEqual({
    path: 'contacts[0].name',
    part: { contacts: [{ name: '', role: null, phone: null }] },
  });
  const leaving = { key: 'out', direction: 'departure', at: null } as const;
  expect(fieldOfFact('arrival', facts({ batches: [leaving] }))).toEqual({
    path: 'batches[1].at',
    part: { batches: [leaving, { key: 'arrival-main', direction: 'arrival', at: null }] },
  });
});

it('the line that is there is found wherever it stands', () => {
  const batches = [
    { key: 'out', direction: 'departure', at: null },
    { key: 'in', direction: 'arrival', at: null },
  ] as const;
  expect(fieldOfFact('arrival', facts({ batches: [...batches] })).path).toBe('batches[1].at');
  const contacts = [{ name: '赵科', role: null, phone: null }];
  expect(fieldOfFact('contact', facts({ contacts })).path).toBe('contacts[0].phone');
  expect(fieldOfFact('leader', facts()).path).toBe('leaderId');
  expect(fieldOfFact('purpose', facts()).path).toBe('purpose');
});

it('what was typed and taken back is no change', () => {
  const known = facts({ purpose: null, headCount: 8 });
  expect(realChanges({ title: 't', purpose: undefined, headCount: 9 }, known)).toEqual({
    headCount: 9,
  });
});
