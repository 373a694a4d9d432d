import { guestGaps } from './mandatory-guest';

const WHOLE = { name: '李明', unit: '某局', title: '处长', gender: '男', diet: '无' };

describe('what has to be known of every guest', () => {
  it('is counted per field, and only where it is empty', () => {
    const guests = [{ ...WHOLE, ethnicity: '汉' }, { ...WHOLE, diet: ' ' }, { name: '王' }];
    expect(guestGaps(guests, 'domestic')).toEqual([
      { field: 'unit', guests: 1 },
      { field: 'title', guests: 1 },
      { field: 'gender', guests: 1 },
      { field: 'ethnicity', guests: 2 },
      { field: 'diet', guests: 2 },
    ]);
  });

  it('takes a name in any script, and asks no foreigner for his 民族', () => {
    const { name: _name, ...rest } = WHOLE;
    expect(guestGaps([{ ...rest, originalName: '鈴木 健' }], 'foreign')).toEqual([]);
  });
});
