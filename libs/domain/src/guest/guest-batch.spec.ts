import { batchOfCell, type GuestBatch } from './guest-batch';

const batch = (key: string, group: string | null, number: string | null): GuestBatch => ({
  key,
  direction: key.startsWith('arrival') ? 'arrival' : 'departure',
  group,
  number,
});

describe('the batch a cell of a list means', () => {
  const batches = [
    batch('arrival-main', '第一批 市长团', 'AF111'),
    batch('arrival-main-2', '第二批 企业家团', 'LH728'),
    batch('departure-main', '第一批 市长团', 'AF116'),
    batch('departure-main-2', '第二批 企业家团', 'AF116'),
  ];

  it.each([
    ['arrival-main-2', 'arrival-main-2'],
    ['第二批 企业家团', 'arrival-main-2'],
    ['第二批企业家团', 'arrival-main-2'],
    ['第二批', 'arrival-main-2'],
    ['lh 728', 'arrival-main-2'],
  ])('"%s" is found as people write it', (cell, key) => {
    expect(batchOfCell(cell, batches)).toBe(key);
  });

  it.each(['第三批', 'AF116', '第', ''])('"%s" is none, or more than one', (cell) => {
    expect(batchOfCell(cell, batches)).toBeNull();
  });
});
