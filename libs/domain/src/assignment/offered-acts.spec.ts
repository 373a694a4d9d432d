import { offeredActs } from './offered-acts';
import type { OfferState, OfferTo } from './offered-acts';

const state: OfferState = {
  status: 'pending',
  acknowledged: false,
  running: true,
  mayWork: true,
};
const nobody: OfferTo = { does: false, checks: false, office: false, reminds: false };
const doer: OfferTo = { ...nobody, does: true };

describe('Acts offered on a task', () => {
  it('a new task is acknowledged, returned or given on, by who does it', () => {
    expect(offeredActs(state, doer)).toEqual(['acknowledge', 'return', 'assign']);
    expect(offeredActs(state, nobody)).toEqual([]);
  });

  it('work is offered only when it may be done, and its end only when it was read', () => {
    const read = { ...state, status: 'acknowledged', acknowledged: true } as const;
    expect(offeredActs(read, doer)).toContain('finish');
    expect(offeredActs({ ...read, mayWork: false }, doer)).toEqual(['block', 'return', 'assign']);
    expect(offeredActs({ ...read, status: 'pending', acknowledged: false }, doer)).toContain(
      'acknowledge',
    );
    expect(offeredActs({ ...read, acknowledged: false }, doer)).not.toContain('finish');
  });

  it('what is done is offered to its checker, what was returned to the office', () => {
    const done = { ...state, status: 'done', acknowledged: true } as const;
    expect(offeredActs(done, { ...nobody, checks: true })).toEqual(['check', 'reject']);
    expect(offeredActs(done, { ...nobody, office: true })).toEqual(['reject', 'withdraw']);
    const returned = { ...state, status: 'returned' } as const;
    expect(offeredActs(returned, { ...nobody, office: true, reminds: true })).toEqual([
      'resend',
      'withdraw',
    ]);
  });

  it('nothing is offered when the reception does not run', () => {
    expect(offeredActs({ ...state, running: false }, { ...doer, office: true })).toEqual([]);
  });
});
