import { defineTexts } from '../../../language';

export const itineraryTexts = defineTexts({
  title: { zh: '行程', en: 'Itinerary' },
  days: { zh: '日子', en: 'Days' },
  noDay: { zh: '未定日期', en: 'No day yet' },
  local: {
    zh: (zone: string) => `当地时间（${zone}）`,
    en: (zone: string) => `Local time (${zone})`,
  },
  add: { zh: '加一项', en: 'Add an item' },
  time: { zh: '时间', en: 'Time' },
  item: { zh: '行程项', en: 'Item' },
  place: { zh: '地点', en: 'Place' },
  departments: { zh: '部门', en: 'Departments' },
  moreDepartments: { zh: (n: number) => `另 ${n} 个`, en: (n: number) => `${n} more` },
  open: { zh: '未填', en: 'open' },
  start: { zh: '开始时间', en: 'Start' },
  end: { zh: '结束时间', en: 'End' },
  kind: { zh: '类型', en: 'Kind' },
  name: { zh: '名称', en: 'Name' },
  fixed: { zh: '固定时间，顺延时不动', en: 'Fixed: a shift does not move it' },
  more: {
    zh: (title: string) => `「${title}」的更多`,
    en: (title: string) => `More of “${title}”`,
  },
  strip: {
    zh: '当日时间条。左右键移动 5 分，按住 Shift 每次 1 分，按住 Alt 改结束时间。',
    en: 'The day. Arrows move by 5 minutes, with Shift by 1, with Alt the end.',
  },
  moved: {
    zh: (title: string, range: string) => `${title}：${range}`,
    en: (title: string, range: string) => `${title}: ${range}`,
  },
  fill: { zh: (clock: string) => `填 ${clock}`, en: (clock: string) => `Set ${clock}` },
  empty: {
    zh: '还没有行程。选一个模板，或者加第一项。',
    en: 'No itinerary yet. Choose a template, or add the first item.',
  },
  emptyDay: { zh: '这一天还没有安排。', en: 'Nothing on this day yet.' },
  newItem: { zh: '新行程项', en: 'New item' },
  remark: { zh: (name: string) => `${name}批注：`, en: (name: string) => `${name}: ` },
  answered: { zh: (text: string) => `已答复：${text}`, en: (text: string) => `Answered: ${text}` },
  answer: { zh: '答复', en: 'Answer' },
  zoneOf: { zh: (clock: string) => `按 ${clock}`, en: (clock: string) => `by ${clock}` },
});
