/** What a thing in an itinerary is known by, at the end of its name. */
const KNOWN_BY =
  /(晚宴|午宴|宴会|早餐|午餐|晚餐|茶歇|会议|会谈|会见|拜会|座谈|汇报|参观|考察|观光|仪式|签约|发布会|合影|入住|退房|抵达|出发|到达|离开)$/;
/** A flight or a train at the beginning of a name. */
const NUMBER = /^([A-Z][A-Z0-9] ?\d{2,4}|[GDCKTZ]\d{1,4})(?=\D|$)/;
/** From where on the rest says where it goes. */
const GOES = /(?:赴|前往|送往)[^赴往]+$/;
const REMARK = /\s*[（(][^（）()]*[）)]\s*/g;

/**
 * 短名: a name from its whole to its shortest, every one of them a name by itself. Where even the
 * shortest has no room, none is shown: a name is never cut.
 */
export function shortNames(name: string): readonly string[] {
  const bare = name.replace(REMARK, '').trim() || name;
  const [first = bare] = bare.split(/[，,；;：:]/);
  // What comes first of two things to do.
  const [one] = first.split(/[并、]|(?<=.{3})[及与和]/);
  const number = NUMBER.exec(bare)?.[0];
  // A way to a dinner is not the dinner.
  const goes = GOES.exec(first)?.[0];
  const shorter = [bare, first, one, number, goes ?? KNOWN_BY.exec(first)?.[0]];
  return [name, ...shorter]
    .filter((one) => one !== undefined)
    .filter((one, index, all) => one !== '' && all.indexOf(one) === index)
    .sort((a, b) => widthOf(b) - widthOf(a));
}

/** About how wide a text is, in its own size: a Chinese character is 1, a Latin one half of it. */
export function widthOf(text: string): number {
  let width = 0;
  for (const char of text) width += char.charCodeAt(0) > 0x2e7f ? 1 : 0.56;
  return width;
}

/** The longest that has room; null when none has. `room` in its own size. */
export function fitting(names: readonly string[], room: number): string | null {
  return names.find((name) => widthOf(name) <= room) ?? null;
}

/** 短名 of a reception: without its remark in brackets, and without what goes without saying. */
export function shortTitle(title: string): string {
  const bare = title.replace(REMARK, '').trim() || title;
  return bare.replace(/(来访|到访)$/, '').replace(/(?<=会议|论坛|峰会|大会)代表团$/, '');
}
