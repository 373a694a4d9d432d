import type { Provision, Rank, RoomClass } from '@app/domain';
import type { Text } from '../language';

/** Things that are bought, shown, given or set out. */
export const PROVISION_TEXTS: Readonly<Record<Provision, Text>> = {
  'welcome-banner': { zh: '欢迎横幅', en: 'welcome banner' },
  'welcome-screen': { zh: '欢迎屏', en: 'welcome screen' },
  flowers: { zh: '鲜花', en: 'flowers' },
  fruit: { zh: '水果', en: 'fruit' },
  cigarettes: { zh: '香烟', en: 'cigarettes' },
  alcohol: { zh: '酒', en: 'alcohol' },
  gift: { zh: '礼品', en: 'gift' },
  souvenir: { zh: '纪念品', en: 'souvenir' },
  'local-product': { zh: '土特产', en: 'local product' },
  cash: { zh: '现金', en: 'cash' },
  voucher: { zh: '有价证券', en: 'voucher' },
  'guest-ticket': { zh: '来宾车票机票', en: 'the guest’s ticket' },
  carpet: { zh: '迎宾地毯', en: 'carpet' },
  crowd: { zh: '群众迎送', en: 'crowd' },
  backdrop: { zh: '背景板', en: 'backdrop' },
  'extra-toiletries': { zh: '额外洗漱用品', en: 'extra toiletries' },
  show: { zh: '文艺演出', en: 'show' },
  entertainment: { zh: '营业性娱乐', en: 'entertainment' },
  seafood: { zh: '海鲜', en: 'seafood' },
  'wild-animal': { zh: '野生动物', en: 'wild animal' },
  'shark-fin': { zh: '鱼翅', en: 'shark fin' },
  'birds-nest': { zh: '燕窝', en: 'bird’s nest' },
  'luxury-dish': { zh: '高档菜肴', en: 'luxury dish' },
  'police-escort': { zh: '警车开道', en: 'police escort' },
  'traffic-control': { zh: '交通管控', en: 'traffic control' },
  'site-closure': { zh: '清场闭馆', en: 'site closure' },
  'airport-welcome': { zh: '机场车站迎送', en: 'airport welcome' },
  'leader-breakfast': { zh: '领导陪早餐', en: 'leader at breakfast' },
  'drinking-companion': { zh: '陪酒', en: 'drinking companion' },
  tour: { zh: '旅游', en: 'tour' },
};

export const ROOM_CLASS_TEXTS: Readonly<Record<RoomClass, Text>> = {
  standard: { zh: '标准间', en: 'standard room' },
  single: { zh: '单间', en: 'single room' },
  suite: { zh: '套间', en: 'suite' },
  'luxury-suite': { zh: '豪华套房', en: 'luxury suite' },
};

/** 职级 */
export const RANK_TEXTS: Readonly<Record<Rank, Text>> = {
  state: { zh: '国家级正职', en: 'head of state rank' },
  'state-deputy': { zh: '国家级副职', en: 'deputy head of state rank' },
  ministry: { zh: '省部级正职', en: 'minister' },
  'ministry-deputy': { zh: '省部级副职', en: 'deputy minister' },
  bureau: { zh: '厅局级正职', en: 'director general' },
  'bureau-deputy': { zh: '厅局级副职', en: 'deputy director general' },
  county: { zh: '县处级正职', en: 'division chief' },
  'county-deputy': { zh: '县处级副职', en: 'deputy division chief' },
  section: { zh: '乡科级正职', en: 'section chief' },
  'section-deputy': { zh: '乡科级副职', en: 'deputy section chief' },
  staff: { zh: '工作人员', en: 'staff' },
};

/** Vehicles and what they are used for. */
export const VEHICLE_TEXTS: Readonly<Record<string, Text>> = {
  bus: { zh: '大巴', en: 'bus' },
  minibus: { zh: '中巴', en: 'minibus' },
  car: { zh: '轿车', en: 'car' },
  'police-car': { zh: '警车', en: 'police car' },
  guests: { zh: '来宾用车', en: 'for guests' },
  lead: { zh: '引导车', en: 'lead car' },
  escort: { zh: '随行车', en: 'escort' },
  luggage: { zh: '行李车', en: 'luggage' },
  spare: { zh: '备用车', en: 'spare' },
};
