import type { FieldChange } from '@app/domain';
import { fill } from '../fill';
import type { Language } from '../language';
import { DIFF_TEXTS, PLAN_CODE_TEXTS } from './diff.texts';
import { PLAN_FIELD_TEXTS } from './field.texts';
import { sayMove } from './say-move';

/** How people, departments and items are called; ids come out of the plan, names do not. */
export interface DiffNames {
  readonly person: (userId: string) => string;
  readonly department: (code: string) => string;
  readonly item: (key: string) => string;
}

/** Longer texts are cut in a sentence; the change itself has them whole. */
const LONGEST = 60;

/** One line, not longer than a sentence bears. */
export function briefly(text: string): string {
  const line = text.replace(/\s+/gu, ' ').trim();
  const letters = Array.from(line);
  return letters.length > LONGEST ? `${letters.slice(0, LONGEST).join('')}…` : line;
}

const nameOfField = (language: Language, field: string): string =>
  Object.hasOwn(PLAN_FIELD_TEXTS, field)
    ? PLAN_FIELD_TEXTS[field as keyof typeof PLAN_FIELD_TEXTS][language]
    : field;

const CODED: readonly string[] = ['hardness', 'check', 'phase', 'payer'];
const PEOPLE: readonly string[] = ['doerId', 'checkerId', 'leadId', 'deciderId'];
/** Lists of which only how many there are is said. */
const COUNTED: readonly string[] = ['rooms', 'vehicles'];

type Sayer = (language: Language, value: unknown, names: DiffNames) => string | null;

const sayCompanion = (value: unknown, names: DiffNames): string => {
  const { userId, name } = value as { userId?: string | null; name?: string | null };
  return userId ? names.person(userId) : (name ?? '');
};

const saySpecial: Sayer = (language, value, names) => {
  if (Array.isArray(value)) {
    const separator = language === 'zh' ? '、' : ', ';
    return value.map((each) => sayCompanion(each, names)).join(separator);
  }
  const to = (value as { to?: unknown } | null)?.to;
  return typeof to === 'string' ? names.department(to) : null;
};

const countIn = (value: unknown): string =>
  Array.isArray(value)
    ? String(value.reduce((n: number, row) => n + ((row as { count?: number }).count ?? 0), 0))
    : '0';

/** A value in words, or `null` when it is too much for a sentence. */
function sayValue(
  language: Language,
  field: string,
  value: unknown,
  names: DiffNames,
): string | null {
  if (COUNTED.includes(field)) return countIn(value);
  if (value === null || value === undefined) return DIFF_TEXTS.nothing[language];
  if (typeof value === 'boolean') return DIFF_TEXTS[value ? 'yes' : 'no'][language];
  if (typeof value === 'number') return field === 'amount' ? String(value / 100) : String(value);
  if (field === 'companions' || field === 'handover') return saySpecial(language, value, names);
  if (typeof value !== 'string') return null;
  if (PEOPLE.includes(field)) return names.person(value);
  if (field === 'item') return names.item(value);
  if (CODED.includes(field)) return PLAN_CODE_TEXTS[value]?.[language] ?? value;
  return briefly(value);
}

/** One changed field in words, with its name: "地点：东厅 → 西厅". Times are read in `zone`. */
export function sayField(
  language: Language,
  change: FieldChange,
  names: DiffNames,
  zone: string,
): string {
  const field = nameOfField(language, change.field);
  const colon = language === 'zh' ? '：' : ': ';
  if (change.at) {
    if (change.at.from === change.at.to) return fill(DIFF_TEXTS.restated[language], { field });
    return `${field} ${sayMove(language, change.at, zone)}`;
  }
  const from = sayValue(language, change.field, change.from, names);
  const to = sayValue(language, change.field, change.to, names);
  if (from === null || to === null || from === to) {
    return fill(DIFF_TEXTS.changed[language], { field });
  }
  return `${field}${colon}${from} → ${to}`;
}
