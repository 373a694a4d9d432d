import type { AgendaEntryDto } from '@app/contracts/http';
import type { AgendaEntry, World } from '@app/domain';
import { sayAgenda, sayFinding, type Language } from '@app/texts';

/** How what is on an agenda is called by people who attend. */
export interface AgendaNames {
  readonly departments: ReadonlyMap<string, string>;
  /** Follow-ups and remarks by id. */
  readonly texts: ReadonlyMap<string, string>;
  /** What is handed over, by the id of its hand-over. */
  readonly handovers: ReadonlyMap<string, string>;
}

/** The names, out of the reception as it stands. */
export function agendaNames(world: World, departments: ReadonlyMap<string, string>): AgendaNames {
  const tasks = new Map(world.tasks.map((t) => [t.id, t.what]));
  return {
    departments,
    texts: new Map([
      ...world.followUps.map((f) => [f.id, f.what] as const),
      ...world.remarks.map((r) => [r.id, r.text] as const),
    ]),
    handovers: new Map(world.handovers.map((h) => [h.id, tasks.get(h.taskId) ?? ''])),
  };
}

function nameOf(entry: AgendaEntry, names: AgendaNames, language: Language): string {
  const { ref, finding } = entry;
  const department = names.departments.get(ref.department ?? '') ?? ref.department ?? '';
  switch (entry.kind) {
    case 'unsigned':
    case 'objection':
      return department;
    case 'condition':
    case 'remark':
      return names.texts.get(ref.id) ?? ref.label ?? '';
    case 'handover':
      return `${names.handovers.get(ref.id) ?? ''} → ${department}`;
    case 'clash':
      return finding ? sayFinding(finding, language) : (ref.label ?? '');
  }
}

/** An entry as it is sent, with its sentence. */
export function agendaView(
  entry: AgendaEntry,
  names: AgendaNames,
  language: Language,
): AgendaEntryDto {
  const { kind, ref, finding } = entry;
  const { type, id, department, label } = ref;
  return {
    kind,
    ref: { type, id, ...(department && { department }), ...(label && { label }) },
    severity: finding?.severity ?? null,
    sentence: sayAgenda(language, kind, nameOf(entry, names, language)),
  };
}
