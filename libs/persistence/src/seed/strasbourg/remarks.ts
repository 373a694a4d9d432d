/** What a careful reader of the published draft notices. Shown to the office; nobody is blamed. */
export const REMARKS: readonly {
  readonly item: string;
  readonly zh: string;
  readonly en: string;
}[] = [
  {
    item: 'arrival',
    zh: '航班、时间、机场均未公布。',
    en: 'Flight, time and airport were not published.',
  },
  {
    item: 'courtesy-calls',
    zh: '三次拜会的时间和房间未定；参观、全会与 20:00 晚宴之间要排得下。',
    en: 'Times and rooms of three calls are open; they must fit between the plenary and dinner.',
  },
  {
    item: 'dinner-guests',
    zh: '20:00 的时间与地点均“待确认”。',
    en: 'Time (20:00) and venue are “to be confirmed”.',
  },
  {
    item: 'staff-meeting',
    zh: '08:30 秘书处会议标注“存疑”；酒店出发时间空缺，09:00 即开会。',
    en: 'The 08:30 staff meeting is doubtful; the departure before the 09:00 session has no time.',
  },
  {
    item: 'hotel-leave',
    zh: '19:40 离开酒店，去的却是同一酒店 20:00 的晚宴：草案自相矛盾，请核实晚宴地点。',
    en: 'They leave the hotel at 19:40 for a dinner in the same hotel: the draft contradicts itself.',
  },
  {
    item: 'lunch-host',
    zh: '午宴 12:30 开始，13:30–14:00 发车，地点未定。',
    en: 'Lunch at 12:30 with no venue, and the bus leaves at 13:30–14:00.',
  },
  {
    item: 'bus-frankfurt',
    zh: '车程 2.5–3 小时，16:00–17:00 到机场，距 17:40 起飞仅 40–100 分钟。',
    en: 'The bus takes 2.5–3 h and arrives 16:00–17:00: 40 to 100 minutes before the flight.',
  },
  {
    item: 'dinner-senate',
    zh: '主人为“N.N.”，地点未定；18:40 落地，19:30 开席。',
    en: 'The host is “N.N.”, the venue open; landing at 18:40, dinner at 19:30.',
  },
  {
    item: 'departure',
    zh: '会议名义到 26 日，26 日的安排与离境均未公布。',
    en: 'The meeting runs to the 26th on paper; nothing of that day was published.',
  },
  {
    item: 'tour',
    zh: '市区参观：外宾可以安排，国内公务不可。',
    en: 'A tour: allowed for foreign guests, never for domestic official visits.',
  },
];
