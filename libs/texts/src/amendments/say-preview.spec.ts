import type { ItemRipple, Preview } from '@app/domain';
import { sayPreview } from './say-preview';

const at = (clock: string): number => Date.parse(`2026-05-12T${clock}:00+08:00`);
const DINNER: ItemRipple = {
  ...{ item: 'dinner', title: '晚宴', change: 'moved', byRipple: false },
  from: { start: at('18:00'), end: at('19:00') },
  to: { start: at('18:00'), end: at('19:25') },
  ...{ zoneFrom: 'Asia/Shanghai', zoneTo: 'Asia/Shanghai', placeFrom: null, placeTo: null },
};
const preview = (item: ItemRipple): Preview => ({
  ...{ weight: 'minor', because: [], batches: [], headCount: null, items: [item], tasks: [] },
  ...{ told: [], informed: ['u1', 'u2'], voided: [], conflicts: [], cost: null },
  ...{ people: { freed: [], doubleBooked: [] }, newFindings: [], endedFindings: [] },
});
const NAMES = {
  person: (id: string) => ({ u1: '沈嘉言', u2: '顾清和' })[id] ?? id,
  department: (code: string) => code,
  item: (key: string) => key,
};
const said = (item: ItemRipple) => sayPreview('zh', preview(item), NAMES, 'Asia/Shanghai');

describe('a preview in words', () => {
  it('says so when only the end of an item moves', () => {
    expect(said(DINNER).items).toEqual(['晚宴 结束 19:00 → 19:25']);
    const moved = { ...DINNER, to: { start: at('18:30'), end: at('19:30') } };
    expect(said(moved).items).toEqual(['晚宴 18:00 → 18:30']);
  });

  it('names who is informed beside the departments', () => {
    expect(said(DINNER).whole).toContain('知会 沈嘉言、顾清和');
  });
});
