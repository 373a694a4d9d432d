import type { Condition, TaskPack } from '@app/domain';
import { COMPANIONS, SPARE } from '../spares';
import {
  BUSINESS,
  DOMESTIC,
  NOT_DOMESTIC,
  afterApproval,
  afterRealEnd,
  afterStart,
  beforeRealEnd,
  beforeStart,
  daysBeforeArrival,
  execute,
  lines,
  prepare,
} from '../template-task';

/** Everything but breakfast. */
const MAIN: Condition = {
  mealForms: ['working', 'buffet', 'banquet', 'tea', 'cocktail', 'unstated'],
};
const BREAKFAST: Condition = { mealForms: ['breakfast'] };
/** With places at a table. */
const SEATED: Condition = { mealForms: ['working', 'banquet', 'unstated'] };

/** 用餐 */
export const MEAL_PACK: TaskPack = {
  code: 'meal',
  section: 'meals',
  itemKinds: ['meal'],
  tasks: [
    prepare(
      ['catering', 'book'],
      '用餐时间、人数、标准已明，立即订餐厅',
      afterApproval('PT4H'),
      ['R104', 'R96', 'R69'],
      { standard: '内部食堂或定点场所优先' },
    ),
    prepare(
      ['catering', 'menu-home'],
      '拟定家常菜单并报审',
      daysBeforeArrival(1),
      ['R66', 'R62', 'R7', 'P-9', 'P-10'],
      {
        when: DOMESTIC,
        standard: '本地时令家常菜，分餐或自助，不超过餐费标准',
        cautions: '忌口未问清之前不定稿',
      },
    ),
    prepare(
      ['catering', 'menu'],
      '拟定菜单并报审',
      daysBeforeArrival(1),
      ['R66', 'R67', 'R70', 'R36'],
      {
        when: NOT_DOMESTIC,
        standard: '兼顾主宾、主人口味与本地特色，几餐不重样',
        cautions: '忌口未问清之前不定稿；内陆来宾少上海产，可上本地鱼',
      },
    ),
    execute(
      ['protocol', 'notify'],
      '通知来宾、陪同领导和工作人员用餐',
      beforeStart('PT4H'),
      ['R105'],
      { when: MAIN, standard: '时间、地点、着装、乘车逐人告知并确认收到' },
    ),
    execute(
      ['protocol', 'notify-breakfast'],
      '前一晚告知早餐时间和餐厅',
      { anchor: 'this', edge: 'start', offset: '-P1D', at: '20:00' },
      ['R105', 'R92'],
      { when: BREAKFAST, check: 'none' },
    ),
    execute(
      ['catering', 'kitchen'],
      '通知厨房桌数、菜单和忌口人数',
      beforeStart('PT4H'),
      ['R113', 'R89'],
      { when: MAIN, cautions: '只报需求和人数，不报姓名' },
    ),
    execute(
      ['medical', 'food-safety'],
      '食品留样和厨房卫生检查',
      beforeStart('PT2H'),
      ['R13', 'R12'],
      { when: { ...MAIN, minHeads: 50 } },
    ),
    execute(
      ['protocol', 'seat-cards'],
      '席位卡就位，另备空白卡和可能到场领导席卡共 {cards} 张',
      beforeStart('PT60M'),
      ['R106', 'R74', 'R55', 'F36'],
      { when: SEATED, numbers: { cards: SPARE.cards } },
    ),
    execute(
      ['protocol', 'companions-few'],
      '核对陪餐名单：不超过 2 人',
      beforeStart('PT4H'),
      ['R60', 'P-8', 'C9'],
      { when: { ...DOMESTIC, ...SEATED, maxHeads: 5 }, cautions: '从严掌握' },
    ),
    execute(
      ['protocol', 'companions'],
      '核对陪餐名单：不超过 {escorts} 人',
      beforeStart('PT4H'),
      ['R60', 'P-8', 'C9'],
      {
        when: { ...DOMESTIC, ...SEATED, minHeads: 6 },
        numbers: { escorts: COMPANIONS },
        cautions: '地方规定更严的，从其规定',
      },
    ),
    execute(['catering', 'hall-ready'], '餐厅就绪', beforeStart('PT60M'), ['R114', 'R69', 'R106'], {
      standard: '用餐前 60 分钟检查完毕，菜品已点定，份量适当',
      checklist: lines(
        '台布、椅套平整',
        '餐具、转盘洁净',
        '备餐柜、绿植整洁',
        '洗手间洁净',
        '空调或暖气已开',
      ),
    }),
    execute(
      ['catering', 'spare-places'],
      '备用餐位和餐具 {plates} 套',
      beforeStart('PT60M'),
      ['R55', 'R148', 'F36'],
      { when: MAIN, numbers: { plates: SPARE.plates } },
    ),
    execute(
      ['protocol', 'all-seated'],
      '除主宾外全部人员到位',
      beforeStart('PT10M'),
      ['R108', 'R59'],
      { when: SEATED, standard: '逐人点到' },
    ),
    execute(['transport', 'cars-fixed'], '餐后用车和司机已定', beforeStart('PT10M'), ['R108'], {
      when: MAIN,
      check: 'none',
    }),
    execute(['media', 'photographer'], '重要用餐摄影到位', beforeStart('PT10M'), ['R108', 'R150'], {
      when: { mealForms: ['banquet'], secrecy: ['internal'] },
    }),
    execute(
      ['protocol', 'leader-breakfast'],
      '请领导陪同早餐',
      beforeStart('PT10M'),
      ['R136', 'C14'],
      { when: { ...BUSINESS, ...BREAKFAST }, provisions: ['leader-breakfast'], check: 'none' },
    ),
    execute(['protocol', 'seat-guests'], '引导入座', afterStart('PT5M'), ['R135', 'R132'], {
      when: SEATED,
      check: 'none',
      standard: '进场 5 分钟内入座，凉菜已上',
    }),
    execute(['catering', 'first-dish'], '开餐', afterStart('PT8M'), ['R135', 'R73'], {
      when: SEATED,
      check: 'none',
      standard: '入座 3 分钟内开餐，从主宾起上菜',
    }),
    execute(['catering', 'bill'], '结清账单', beforeRealEnd('PT10M'), ['R138', 'P-15'], {
      standard: '用餐真正结束前 10 分钟；公务卡或转账',
      cautions: '随实际结束时间移动',
    }),
    execute(['transport', 'driver'], '通知司机备车', beforeRealEnd('PT10M'), ['R138'], {
      when: MAIN,
      standard: '用餐真正结束前 10 分钟',
      check: 'none',
    }),
    execute(['catering', 'leftovers'], '剩余食物打包或记录', afterRealEnd(), ['R139', 'R7'], {
      when: MAIN,
      check: 'none',
    }),
    execute(
      ['protocol', 'leaving-order'],
      '离席次序：其他来宾先行，主宾与领导随后；送领导上车',
      afterRealEnd(),
      ['R142'],
      { when: SEATED, check: 'none' },
    ),
    execute(['catering', 'left-items'], '检查餐厅遗留物品', afterRealEnd('PT10M'), ['R141'], {
      standard: '发现物品拍照登记',
    }),
  ],
};
