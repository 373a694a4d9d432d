import { fitting, shortNames, shortTitle, widthOf } from './short-name';

describe('短名', () => {
  it.each([
    ['主方代表团团长晚宴', ['主方代表团团长晚宴', '晚宴']],
    ['LH 022 航班赴汉堡', ['LH 022 航班赴汉堡', 'LH 022', '赴汉堡']],
    ['离开酒店赴晚宴', ['离开酒店赴晚宴', '赴晚宴']],
    [
      '列席全体会议（外交席），议长致欢迎辞',
      [
        '列席全体会议（外交席），议长致欢迎辞',
        '列席全体会议，议长致欢迎辞',
        '列席全体会议',
        '会议',
      ],
    ],
    ['Walk through the old town', ['Walk through the old town']],
  ])('of %s', (name, names) => {
    expect(shortNames(name)).toEqual(names);
  });

  it('is the longest that has room, and none where even the shortest has none', () => {
    const names = shortNames('主方代表团团长晚宴');
    expect(fitting(names, 9)).toBe('主方代表团团长晚宴');
    expect(fitting(names, 8)).toBe('晚宴');
    expect(fitting(names, 1.5)).toBeNull();
    expect(widthOf('LH 022')).toBeLessThan(4);
  });

  it('of a reception leaves out the remark and that somebody comes', () => {
    expect(shortTitle('第27次日欧议会间会议代表团来访（斯特拉斯堡—汉堡）')).toBe(
      '第27次日欧议会间会议',
    );
    expect(shortTitle('某省党政代表团来访')).toBe('某省党政代表团');
    expect(shortTitle('市长会见')).toBe('市长会见');
  });
});
