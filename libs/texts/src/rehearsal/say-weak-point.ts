import { MANDATORY_FACTS } from '@app/domain';
import type { MissingCode, WeakPoint } from '@app/domain';
import { briefly } from '../diff/say-field';
import { sayMoment } from '../diff/say-move';
import { fill } from '../fill';
import { MISSING_TEXTS } from '../gate/missing.texts';
import { SCOPE_TEXTS } from '../glossary/assignment.texts';
import { FACT_TEXTS, type FactKey } from '../glossary/fact.texts';
import { STAGE_TEXTS } from '../glossary/reception.texts';
import type { Language } from '../language';
import { sayLength } from './say-length';
import { WEAK_POINT_TEXTS } from './weak-point.texts';

/** How people, departments, items and tasks are called by those who read. */
export interface RehearsalNames {
  readonly person: (userId: string) => string;
  readonly department: (code: string) => string;
  readonly item: (key: string) => string;
  readonly task: (department: string, key: string) => string;
}

type Subject = Pick<WeakPoint, 'department' | 'task' | 'item'>;

const nameOf = ({ department, task, item }: Subject, names: RehearsalNames): string => {
  if (task !== undefined && department !== undefined) return briefly(names.task(department, task));
  return item === undefined ? '' : briefly(names.item(item));
};

const isFact = (code: string): code is FactKey => MANDATORY_FACTS.includes(code);

function sayMissingCode(code: string, language: Language): string {
  if (isFact(code)) return FACT_TEXTS[code][language];
  const text = MISSING_TEXTS[code as MissingCode]?.[language] ?? code;
  // The first half of the sentence says what is missing, the rest what to do about it.
  return fill(text, {}).split(/[。：:.]/u)[0];
}

/** A weak point in a sentence; times as read in `zone` (IANA). */
export function sayWeakPoint(
  w: WeakPoint,
  language: Language,
  names: RehearsalNames,
  zone: string,
): string {
  const separator = language === 'zh' ? '、' : ', ';
  return fill(WEAK_POINT_TEXTS[w.code][language], {
    department: w.department === undefined ? '' : names.department(w.department),
    task: w.task === undefined && w.code === 'time.open' ? '' : nameOf(w, names),
    item: w.item === undefined || w.task !== undefined ? '' : briefly(names.item(w.item)),
    person: w.userId === undefined ? '' : names.person(w.userId),
    scope: w.scope === undefined ? '' : SCOPE_TEXTS[w.scope][language],
    stage: w.stage === undefined ? '' : STAGE_TEXTS[w.stage][language],
    other: w.with === undefined ? '' : nameOf(w.with, names),
    missing: (w.missing ?? []).map((code) => sayMissingCode(code, language)).join(separator),
    at: w.at === null ? '' : sayMoment(language, w.at, zone),
    by: w.by === null ? '' : sayLength(language, w.by),
  });
}
