import type { NamedPersonDto, PreviewDto } from '@app/contracts/http';
import type { Instant, Preview } from '@app/domain';
import { sayMajorReason, sayPreview, type DiffNames, type Language } from '@app/texts';

const MINUTE = 60_000;

/** How a preview is read: in which language and zone, and how things are called. */
export interface ReadAs {
  readonly language: Language;
  readonly zone: string;
  readonly names: DiffNames;
}

export const timeOf = (at: Instant | null): string | null =>
  at === null ? null : new Date(at).toISOString();

export const personIn =
  ({ names }: Pick<ReadAs, 'names'>) =>
  (id: string): NamedPersonDto => ({ id, name: names.person(id) });

/** What publishing a change would do, as it is sent: each part with its sentence. */
export function previewView(preview: Preview, as: ReadAs): PreviewDto {
  const said = sayPreview(as.language, preview, as.names, as.zone);
  const person = personIn(as);
  const limit = preview.minorLimit === undefined ? null : preview.minorLimit / MINUTE;
  const findings = (list: Preview['newFindings'], sentences: readonly string[]) =>
    list.map(({ code, severity, path }, i) => ({ code, severity, path, sentence: sentences[i] }));
  return {
    weight: preview.weight,
    because: preview.because.map((code) => ({
      code,
      message: sayMajorReason(as.language, code, limit),
    })),
    minorLimitMinutes: limit,
    batches: preview.batches.map((b) => ({ ...b, from: timeOf(b.from), to: timeOf(b.to) })),
    headCount: preview.headCount && { ...preview.headCount },
    items: preview.items.map(({ from, to, ...item }, i) => ({
      ...item,
      fromStart: timeOf(from?.start ?? null),
      toStart: timeOf(to?.start ?? null),
      fromEnd: timeOf(from?.end ?? null),
      toEnd: timeOf(to?.end ?? null),
      sentence: said.items[i],
    })),
    tasks: preview.tasks.map((task, i) => ({
      ...task,
      fromDue: timeOf(task.fromDue),
      toDue: timeOf(task.toDue),
      recheckBy: task.recheckBy === null ? null : person(task.recheckBy),
      sentence: said.tasks[i],
    })),
    told: preview.told.map((d, i) => ({
      ...d,
      name: as.names.department(d.department),
      people: d.people.map(person),
      sentence: said.told[i],
    })),
    informed: preview.informed.map(person),
    voided: preview.voided.map((v, i) => ({ ...v, sentence: said.voided[i] })),
    freed: preview.people.freed.map(({ userId, item }, i) => ({
      ...{ person: person(userId), item, sentence: said.freed[i] },
    })),
    doubleBooked: preview.people.doubleBooked.map(({ userId, items }, i) => ({
      ...{ person: person(userId), items: [...items], sentence: said.doubleBooked[i] },
    })),
    newFindings: findings(preview.newFindings, said.newFindings),
    endedFindings: findings(preview.endedFindings, said.endedFindings),
    conflicts: preview.conflicts.map(({ by, ...conflict }, i) => ({
      ...conflict,
      minutes: Math.ceil(by / 60_000),
      sentence: said.conflicts[i],
    })),
    cost: preview.cost && { ...preview.cost },
    sentences: [...said.whole],
  };
}
