export const GRADES = ['ministry', 'bureau', 'county', 'section'] as const;
/** 接待规格 as a code: 部级, 厅局级, 县处级, 乡科级. */
export type Grade = (typeof GRADES)[number];

/** How offices write a grade, longest word first. */
const WORDS: readonly (readonly [RegExp, Grade])[] = [
  [/省部级|部省级|部级|部长级|省级/u, 'ministry'],
  [/厅局级|司局级|地厅级|厅级|局级|市级/u, 'bureau'],
  [/县处级|处级|县级|县团级/u, 'county'],
  [/乡科级|科级|乡镇级/u, 'section'],
];

/** The grade that a reception's text names; `null` when it is open or of another kind (外宾二级). */
export function gradeOf(text: string | null): Grade | null {
  if (text === null) return null;
  const code = GRADES.find((grade) => grade === text.trim().toLowerCase());
  return code ?? WORDS.find(([word]) => word.test(text))?.[1] ?? null;
}
