import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { compareWithEarlier, fingerprint, type EndState } from './end-state';

const END: EndState = {
  status: 'closed',
  stage: 'summarize',
  items: [{ key: 'arrival', status: 'ended' }],
  departments: [],
  followUps: [],
  facts: { Signed: 30, StageAdvanced: 4 },
};

describe('the end of the demo', () => {
  let folder: string;
  beforeEach(() => (folder = mkdtempSync(join(tmpdir(), 'yingbin-end-'))));
  afterEach(() => rmSync(folder, { recursive: true }));
  const compare = (script: string, state: EndState) =>
    compareWithEarlier(join(folder, 'kept', 'end.json'), script, state);

  it('is the same whatever the order in which facts were counted', () => {
    const other = { ...END, facts: { StageAdvanced: 4, Signed: 30 } };
    expect(fingerprint(other)).toBe(fingerprint(END));
  });

  it('is told apart by one signature', () => {
    expect(fingerprint({ ...END, facts: { ...END.facts, Signed: 31 } })).not.toBe(fingerprint(END));
  });

  it('is compared with the run before, and names what differs', () => {
    expect(compare('a', END)).toMatchObject({ isFirst: true, isEqual: true });
    expect(compare('a', END)).toMatchObject({ isFirst: false, isEqual: true });
    const lost = { ...END, facts: { ...END.facts, Signed: 29 } };
    expect(compare('a', lost)).toMatchObject({ isEqual: false, differing: ['facts'] });
  });

  it('is not compared with the end of another story', () => {
    compare('a', END);
    expect(compare('b', { ...END, status: 'open' })).toMatchObject({
      isFirst: true,
      isEqual: true,
    });
  });
});
