import type { Bar } from './lanes-of';
import { placeNames } from './place-names';

const HOUR = 3_600_000;
const window = { from: 0, to: 10 * HOUR };
/** A lane of 50 characters: five to an hour. */
const lane = (now: number) => ({ window, chars: 50, now: now * 10 });
const bar = (text: string, from: number, to: number): Bar => ({
  ...{ id: text, text, kind: null, from: from * HOUR, to: to * HOUR },
  ...{ tone: 'blu', icon: 'ack', look: 'soft', actual: null },
});
const namesOf = ({ text }: Bar): readonly string[] => [text];
const placed = (bars: readonly Bar[], now: number) =>
  placeNames(bars, namesOf, lane(now)).map((name) => name && [name.where, name.at]);

describe('A name on the wall', () => {
  it('stands in its bar, else after it, else before it, else nowhere', () => {
    expect(placed([bar('签到台', 4, 6)], 1)).toEqual([['in', 40]]);
    expect(placed([bar('签到台布置', 4, 5)], 1)).toEqual([['after', 50]]);
    expect(placed([bar('签到台布置', 9, 10)], 1)).toEqual([['before', 90]]);
    const tight = [bar('会场', 3, 4.5), bar('签到台布置', 5, 5.5), bar('会议', 6, 8)];
    expect(placed(tight, 1)).toEqual([['in', 30], undefined, ['in', 60]]);
  });

  it('stands with the next one after both, where it has no room of its own', () => {
    const close = [bar('会场', 0, 2), bar('签到台布置', 2.2, 2.7), bar('迎宾引导', 2.9, 3.4)];
    const names = placeNames(close, namesOf, lane(9));
    expect(names.map((name) => name?.text)).toEqual(['会场', undefined, '签到台布置 · 迎宾引导']);
    const full = [...close, bar('会议', 4.6, 7)];
    expect(placeNames(full, namesOf, lane(9))[2]).toEqual({
      text: '迎宾引导',
      where: 'after',
      at: 34,
    });
  });

  it('does not lie under the line of now', () => {
    expect(placed([bar('签到台布置', 1, 2)], 2.2)).toEqual([['after', 22]]);
    expect(placed([bar('签到台布置', 9, 10)], 8.5)).toEqual([undefined]);
  });

  it('leaves the room to the name that stands there already', () => {
    const both = [bar('签到台布置', 1, 2), bar('迎宾引导员', 3.5, 4), bar('会议', 4.5, 7)];
    expect(placed(both, 0)).toEqual([['after', 20], undefined, ['in', 45]]);
  });
});
