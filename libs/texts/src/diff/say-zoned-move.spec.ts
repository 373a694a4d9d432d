import { sayZonedMoment, sayZonedMove } from './say-zoned-move';

const at = (text: string): number => Date.parse(text);
const MOVE = { from: at('2026-05-12T01:00:00Z'), to: at('2026-05-12T01:40:00Z') };

describe('a move of something in another zone', () => {
  it.each([
    [null, '09:00 → 09:40', '09:00 → 09:40'],
    ['Asia/Singapore', '09:00 → 09:40', '09:00 → 09:40'],
    [
      'Asia/Tokyo',
      '10:00 → 10:40（GMT+9），即 09:00 → 09:40（GMT+8）',
      '10:00 → 10:40 (GMT+9), which is 09:00 → 09:40 (GMT+8)',
    ],
  ])('%s: names the clock where it is another one', (zone, zh, en) => {
    const zones = { from: zone, to: zone };
    expect(sayZonedMove('zh', MOVE, zones, 'Asia/Shanghai')).toBe(zh);
    expect(sayZonedMove('en', MOVE, zones, 'Asia/Shanghai')).toBe(en);
  });

  it('names both where the zone itself changes', () => {
    const zones = { from: 'Asia/Shanghai', to: 'Europe/Paris' };
    expect(sayZonedMove('zh', MOVE, zones, 'Asia/Shanghai')).toBe(
      '5月12日 09:00 (GMT+8) → 5月12日 03:40 (GMT+2)',
    );
  });

  it('names both sides of a change of clocks', () => {
    const zones = { from: 'Europe/Paris', to: 'Europe/Paris' };
    const night = { from: at('2026-03-28T10:00:00Z'), to: at('2026-03-29T10:00:00Z') };
    expect(sayZonedMove('zh', night, zones, 'Asia/Shanghai')).toBe(
      '3月28日 11:00 (GMT+1) → 3月29日 12:00 (GMT+2)',
    );
  });

  it('names the years where they differ', () => {
    const far = { from: MOVE.from, to: at('2001-05-12T01:00:00Z') };
    const home = { from: null, to: null };
    expect(sayZonedMove('zh', far, home, 'Asia/Shanghai')).toBe(
      '2026年5月12日 09:00 → 2001年5月12日 09:00',
    );
    expect(sayZonedMove('en', far, home, 'Asia/Shanghai')).toBe(
      '12 May 2026 09:00 → 12 May 2001 09:00',
    );
  });

  it('a single moment, and one that is open', () => {
    expect(sayZonedMoment('zh', MOVE.from, 'Asia/Tokyo', 'Asia/Shanghai')).toBe(
      '5月12日 10:00（GMT+9），即 5月12日 09:00（GMT+8）',
    );
    expect(sayZonedMoment('zh', null, 'Asia/Tokyo', 'Asia/Shanghai')).toBe('未定');
  });
});
