import type { Bar } from './bar';
import { pack } from './pack';
import type { Scale } from './scale';

const HOUR = 3_600_000;
const item = (label: string, from: number, to: number, isOpen = false): Bar => ({
  ...{ id: label, kind: 'item', opens: [label], from: from * HOUR, to: to * HOUR, label, isOpen },
  ...{ detail: null, state: 'planned', tone: 'gry', icon: 'bus', isFixed: false, isLate: false },
  ...{ actual: null, over: null, forecast: null, clash: null },
});
const scale: Scale = { from: 0, to: 24 * HOUR, pxPerHour: 88, width: 24 * 88 };

describe('The itinerary', () => {
  it('is one line: a name gives way to the item that follows', () => {
    const bars = [item('离开酒店赴晚宴', 19, 19.4, true), item('东道代表团主席晚宴', 19.4, 22)];
    const placed = pack(bars, scale);
    expect(placed.map(({ row }) => row)).toEqual([0, 0]);
    expect(placed[0].name).toBe('');
  });

  it('keeps a name where it has room, and back to back items in the line', () => {
    const bars = [item('工作会', 8, 10), item('午宴', 10, 12)];
    expect(pack(bars, scale).map(({ row, name }) => [row, name])).toEqual([
      [0, '工作会'],
      [0, '午宴'],
    ]);
  });

  it('has a second line for what happens at the same time', () => {
    const bars = [item('工作会', 8, 10), item('参观', 9, 12)];
    expect(pack(bars, scale).map(({ row }) => row)).toEqual([0, 1]);
  });
});
