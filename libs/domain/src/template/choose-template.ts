import type { TemplateFacts } from './circumstances';
import { daysOf } from './circumstances';
import { judge } from './condition';
import type { SopTemplate } from './template';

/** Whether a template is meant for such a reception; facts that are open speak neither for nor against. */
export function fits(template: SopTemplate, facts: TemplateFacts): boolean {
  const { profile, grade, headCount: heads, secrecy } = facts;
  const on = { profile, grade, heads, secrecy, days: daysOf(facts), month: null };
  return judge(template.when, on) !== 'no';
}

/**
 * The template that profile and grade select (F15): of those that fit, the general one, else the one
 * whose condition says most. `null` when none fits.
 */
export function chooseTemplate(
  templates: readonly SopTemplate[],
  facts: TemplateFacts,
): SopTemplate | null {
  const fitting = templates.filter((template) => fits(template, facts));
  const said = (t: SopTemplate): number => (t.general ? 100 : 0) + Object.keys(t.when).length;
  return [...fitting].sort((a, b) => said(b) - said(a) || (a.code < b.code ? -1 : 1)).at(0) ?? null;
}
