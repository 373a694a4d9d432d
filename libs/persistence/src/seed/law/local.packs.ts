import type { Rule, RulePack } from '@app/domain';

const FLOWERS: Rule['check'] = {
  test: 'provision',
  codes: ['flowers', 'fruit'],
  classes: ['meeting', 'stay', 'none'],
  words: {
    any: ['鲜花', '花篮', '献花', '水果', '果盘', '果篮', 'fruit', 'flowers', 'flower', 'bouquet'],
  },
};

/** Jilin: no flowers, fruit or backdrop at working meetings; the cap of its meals is a standard. */
export const JILIN_2023: RulePack = {
  code: 'jilin-2023',
  version: 1,
  title: { zh: '吉林省国内公务接待管理办法', en: 'Jilin: domestic official reception' },
  issuer: { zh: '吉林省', en: 'Jilin Province' },
  national: false,
  locality: 'CN-22',
  rules: [
    {
      code: 'P-11.flowers',
      clash: 'C6',
      article: '工作会议条款',
      from: '2023-01-01',
      profiles: ['domestic'],
      severity: 'block',
      message: {
        zh: '吉林省：工作会议不摆鲜花、水果（{detail}）。请去掉。',
        en: 'Jilin: no flowers or fruit at working meetings ({detail}). Take them out.',
      },
      check: FLOWERS,
    },
    {
      code: 'P-11.backdrop',
      article: '工作会议条款',
      from: '2023-01-01',
      profiles: ['domestic'],
      severity: 'block',
      message: {
        zh: '吉林省：工作会议不制作背景板（{detail}）。请去掉。',
        en: 'Jilin: no backdrop at working meetings ({detail}). Take it out.',
      },
      check: {
        test: 'provision',
        codes: ['backdrop'],
        words: { any: ['背景板', '背景墙', 'backdrop'] },
      },
    },
  ],
};

/** Beijing: the companions are the eighth item of the list after the event; so they are named before. */
export const BEIJING: RulePack = {
  code: 'beijing-list',
  version: 1,
  title: { zh: '北京市国内公务接待清单要求', en: 'Beijing: list of a reception' },
  issuer: { zh: '北京市', en: 'Beijing' },
  national: false,
  locality: 'CN-11',
  rules: [
    {
      code: 'P-4.companions-named',
      article: '接待清单条款',
      from: '2014-01-01',
      profiles: ['domestic'],
      severity: 'warn',
      message: {
        zh: '北京市：接待清单要列陪同人员（{detail}）。请写明由本方付费的用餐由谁陪同。',
        en: 'Beijing: the list names the companions ({detail}). Name those at meals that you pay.',
      },
      check: { test: 'companions-named', classes: ['meal'] },
    },
  ],
};

/**
 * A table that some places set: up to five guests two companions, up to ten three. Seeded as a draft:
 * an office whose place has such a table gives it its locality and approves it.
 */
export const LOCAL_COMPANIONS: RulePack = {
  code: 'local-companions',
  version: 1,
  title: { zh: '地方陪餐人数上限（示例）', en: 'Local caps on companions (example)' },
  issuer: { zh: '所在地主管部门', en: 'Local authority' },
  national: false,
  locality: 'CN',
  rules: [
    {
      code: 'P-8.local-companions',
      clash: 'C9',
      article: '陪餐条款',
      from: '2014-01-01',
      profiles: ['domestic'],
      severity: 'block',
      message: {
        zh: '地方规定：来宾五人以内，陪餐不超过二人；六至十人，不超过三人（{detail}）。请减少陪餐人员。',
        en: 'Local rule: up to five guests two companions, up to ten three ({detail}). Take some out.',
      },
      check: {
        test: 'companions',
        table: [{ upToGuests: 5, most: 2 }, { upToGuests: 10, most: 3 }, { share: 1 / 3 }],
        roles: ['host', 'companion'],
        classes: ['meal'],
        words: { any: ['陪餐', '陪客', '陪同'] },
      },
    },
  ],
};
