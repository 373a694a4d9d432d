import { planOf, subjectsBy } from '../../testing/judge-by';

const WORDS = {
  test: 'provision',
  words: {
    any: ['横幅', '礼品', '鲜花', '香烟', '饮酒', '现金', 'banner', 'gift', 'led'],
    together: [
      ['领导', 'leader'],
      ['机场', 'airport'],
      ['迎接', 'welcome'],
    ],
    unless: ['费用自理'],
  },
};
const isFound = (what: string): boolean => subjectsBy(WORDS, planOf([], [{ what }])).length > 0;

describe('words in the texts of a plan', () => {
  it.each([
    '悬挂横幅',
    '注意：不要忘记准备礼品',
    '摆放不少于两条横幅',
    '横幅不低于三米',
    '不知来宾爱好时准备礼品',
    '领导到机场迎接',
    '不设花篮，门口挂一条很长的横幅',
    '无障碍通道旁摆鲜花',
    'Put up banners at the gate',
    'not later than nine o’clock hang the banner',
    "don't forget the gifts",
    'The leader will welcome them at the airport',
    '注意横幅不得遮挡监控',
  ])('says it: %s', (what) => {
    expect(isFound(what)).toBe(true);
  });

  it.each([
    '不设横幅',
    '禁止饮酒',
    '严禁以任何名义赠送礼品',
    '不设横幅、不摆鲜花',
    '不摆放横幅、标语和鲜花',
    '不设横幅，鲜花',
    '谢绝香烟',
    '无横幅',
    '香烟一律不提供',
    '礼品：不送',
    '未安排横幅',
    '用非现金方式支付',
    '准备礼品（费用自理）',
    '领导不到机场迎接',
    '领导在会场等候，司机到机场接站',
    'no banner',
    'No banner, no gift',
    'without gifts',
    'Banners are not used',
    'banner-free entrance',
    'gifted pupils sing',
    'a filled form',
    'Guests are welcome at the airport café',
  ])('does not say it: %s', (what) => {
    expect(isFound(what)).toBe(false);
  });

  it('reads titles, standards, cautions and checklists, and tells the place', () => {
    const plan = planOf(
      [{ title: '挂横幅', place: '礼品街' }],
      [
        { standard: '横幅三条' },
        { cautions: '横幅要平' },
        {
          checklist: [
            { key: 'a', what: '灯光' },
            { key: 'b', what: '横幅' },
          ],
        },
      ],
    );
    expect(subjectsBy(WORDS, plan)).toEqual([
      'item:i0',
      'task:office/t0',
      'task:office/t1',
      'task:office/t2',
    ]);
  });

  it('is quick: what a word costs does not grow with the number of words', () => {
    const tasks = Array.from({ length: 2000 }, (_, i) => ({
      key: `k${i}`,
      what: '检查会场灯光、音响、座签与茶水，核对名单并通知有关人员按时到岗',
      cautions: '提前到岗，注意仪容；如有变动及时报告总协调',
    }));
    const any = Array.from({ length: 150 }, (_, i) => `第${i}种禁止的东西`);
    expect(subjectsBy({ test: 'provision', words: { any } }, planOf([], tasks))).toEqual([]);
  });
});
