/** 职级, highest first; each is half a rank below the one before it. */
export const RANKS = [
  'state',
  'state-deputy',
  'ministry',
  'ministry-deputy',
  'bureau',
  'bureau-deputy',
  'county',
  'county-deputy',
  'section',
  'section-deputy',
  'staff',
] as const;
export type Rank = (typeof RANKS)[number];

/** How people write it; the longer word wins: 副部级 before 部级. */
const SAID: readonly (readonly [RegExp, Rank])[] = [
  [/副国级|国家领导/u, 'state-deputy'],
  [/正国级/u, 'state'],
  [/副[部省]级|副部长|副省长|副书记（省）|vice[- ]?minister|deputy minister/iu, 'ministry-deputy'],
  [/省部级|[部省]级|部长|省长|\bminister\b/iu, 'ministry'],
  [/副[厅局]|副市长|副司长|副州长|deputy director[- ]general/iu, 'bureau-deputy'],
  [/厅局级|[厅局]级|厅长|局长|司长|市长|州长|director[- ]general/iu, 'bureau'],
  [/副[县处]|副区长|deputy (?:county|division)/iu, 'county-deputy'],
  [/县处级|[县处]级|处长|县长|区长|division chief|county head/iu, 'county'],
  [/副科|副乡|副镇/u, 'section-deputy'],
  [/[乡科]级|乡科级|科长|乡长|镇长/u, 'section'],
];

/** The rank that a code or a person's words name; `null` when they name none. */
export function rankNamed(words: string | null | undefined): Rank | null {
  if (!words) return null;
  const code = RANKS.find((rank) => rank === words);
  return code ?? SAID.find(([said]) => said.test(words))?.[1] ?? null;
}

/** Half ranks by which `a` stands above `b`; negative = below. */
export const halfRanksAbove = (a: Rank, b: Rank): number => RANKS.indexOf(b) - RANKS.indexOf(a);
