import type { PlanDocument } from '@app/domain';
import { diffPlans } from '@app/domain';
import type { SaidDiff } from './say-diff';
import { sayDiff } from './say-diff';

const ANCHORS = { batches: [], approvedAt: null, zone: 'Asia/Shanghai', holidays: [] };
const NAMES = {
  person: (id: string) => ({ u1: '张明', u2: '李华' })[id] ?? id,
  department: (code: string) => ({ transport: '交通运输' })[code] ?? code,
  item: (key: string) => ({ dinner: '晚宴' })[key] ?? key,
};

const planOf = (
  start: string,
  more: Partial<PlanDocument['items'][number]> = {},
): PlanDocument => ({
  schema: 1,
  items: [
    {
      ...{ key: 'dinner', kind: 'meal', title: '晚宴', start },
      end: { anchor: 'item:dinner', offset: 'PT1H' },
      ...more,
    },
  ],
  assignments: [
    {
      department: 'transport',
      tasks: [
        {
          ...{ key: 'fleet', what: '车队集合', phase: 'execute', doerId: 'u1' },
          due: { anchor: 'item:dinner', offset: '-PT40M' },
        },
      ],
    },
  ],
});

const say = (a: PlanDocument, b: PlanDocument, language: 'zh' | 'en' = 'zh'): SaidDiff => {
  const zone = 'Asia/Shanghai';
  return sayDiff(language, diffPlans(a, b, { before: ANCHORS, after: ANCHORS, zone }), NAMES, zone);
};

describe('a comparison in words', () => {
  const before = planOf('2026-05-12T19:00:00+08:00', { place: '东厅' });

  it('says what follows a moved item together with it', () => {
    const after = planOf('2026-05-12T19:40:00+08:00', { place: '东厅' });
    const said = say(before, after);
    expect(said.whole).toEqual(['晚宴 19:00 → 19:40；车队集合随之 18:20 → 19:00']);
    expect(said.departments.get('transport')).toEqual(['车队集合随「晚宴」 18:20 → 19:00']);
    expect(said.people.get('u1')).toEqual(['承办有改动：车队集合']);
    expect(say(before, after, 'en').whole).toEqual([
      '晚宴 19:00 → 19:40; 车队集合 with it 18:20 → 19:00',
    ]);
  });

  it('says the day when it changes, in the zone of the item', () => {
    const after = planOf('2026-05-13T07:00:00+08:00', { place: '东厅', zone: 'Europe/Paris' });
    const zoned = planOf('2026-05-12T19:00:00+08:00', { place: '东厅', zone: 'Europe/Paris' });
    expect(say(zoned, after).items.get('dinner')).toBe('晚宴 5月12日 13:00 → 5月13日 01:00');
  });

  it('says places, ends of their own and people by name', () => {
    const after = planOf('2026-05-12T19:00:00+08:00', {
      place: '西厅',
      end: { anchor: 'item:dinner', offset: 'PT90M' },
    });
    const [transport] = after.assignments;
    const assignments = [{ ...transport, tasks: [{ ...transport.tasks[0], doerId: 'u2' }] }];
    const said = say(before, { ...after, assignments });
    expect(said.whole).toEqual([
      '晚宴；地点：东厅 → 西厅；结束 20:00 → 20:30',
      '车队集合：承办人：张明 → 李华',
    ]);
    expect(said.people.get('u2')).toEqual(['新承办：车队集合']);
  });

  it('counts what follows when it is much', () => {
    const many = (start: string): PlanDocument => {
      const plan = planOf(start);
      const [transport] = plan.assignments;
      const tasks = Array.from({ length: 30 }, (_, i) => ({ ...transport.tasks[0], key: `t${i}` }));
      return { ...plan, assignments: [{ ...transport, tasks }] };
    };
    const [said] = say(many('2026-05-12T19:00:00+08:00'), many('2026-05-12T19:40:00+08:00')).whole;
    expect(said.endsWith('；另有 22 项随之变动')).toBe(true);
  });

  it('says additions, removals and open times', () => {
    const said = say(before, { ...before, items: [] as PlanDocument['items'] });
    expect(said.items.get('dinner')).toBe('取消行程：晚宴（原定 5月12日 19:00）');
    const open = { ...before, items: [{ ...before.items[0], start: null }] };
    // Its end hangs on its start: it needs no words of its own.
    expect(say(open, before).items.get('dinner')).toBe('晚宴 未定 → 5月12日 19:00');
  });
});
