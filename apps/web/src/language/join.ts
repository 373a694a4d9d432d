import { languageNow } from './language';

type Part = string | false | null | undefined;

const join = (parts: readonly Part[], zh: string, en: string): string =>
  parts.filter(Boolean).join(languageNow() === 'zh' ? zh : en);

/** Names in a row: "秦岳、石磊", "Qin, Shi". What is empty is left out. */
export const listOf = (parts: readonly Part[]): string => join(parts, '、', ', ');

/** Clauses of one sentence: "未签收，逾期 22 分", "not acknowledged, 22 min late". */
export const clausesOf = (parts: readonly Part[]): string => join(parts, '，', ', ');

/** Statements of their own in one line. */
export const statementsOf = (parts: readonly Part[]): string => join(parts, '；', '; ');

/** What is said beside a name: "何畅（联络员）", "He Chang (liaison)". */
export function aside(name: string, more: Part): string {
  if (!more) return name;
  return languageNow() === 'zh' ? `${name}（${more}）` : `${name} (${more})`;
}
