import type { GuestField } from '@app/domain';
import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { answer, api, keys, type ApiProblem } from '../../../api';
import { useTexts } from '../../../language';
import { useColleagues } from '../../../parts/facts/colleagues';
import { ConflictChoice } from '../conflict/conflict-choice';
import { usePlan } from '../context';
import { useFieldName, type GuestBase, type GuestValues } from './guest';
import { guestsTexts } from './guests.texts';

interface GuestConflictProps {
  readonly id: string;
  readonly problem: ApiProblem;
  /** What the form was opened with. */
  readonly base: GuestBase;
  readonly changes: GuestValues;
  /** What stays of the changes, and what they are changes of now. */
  readonly onChoose: (changes: GuestValues, base: GuestBase) => void;
}

/** Somebody else saved this guest: who, when, and both values of what both wrote. */
export function GuestConflict(props: GuestConflictProps): ReactNode {
  const { id, problem, base, changes, onChoose } = props;
  const t = useTexts(guestsTexts);
  const nameOf = useFieldName();
  const { reception } = usePlan();
  const colleagues = useColleagues().data ?? [];
  const { data: theirs } = useQuery({
    queryKey: keys.reception(reception.id, 'guest', id, 'latest', base.revision),
    queryFn: () =>
      answer(
        api.GET('/api/v1/receptions/{receptionId}/guests/{id}', {
          params: { path: { receptionId: reception.id, id } },
        }),
      ),
    staleTime: 0,
  });
  if (!theirs) return null;
  const values: GuestValues = theirs;
  const fields = Object.keys(changes) as GuestField[];
  const disputed = fields.filter(
    (field) =>
      (values[field] ?? null) !== (base.values[field] ?? null) &&
      (values[field] ?? null) !== (changes[field] ?? null),
  );
  const saved = problem.body?.saved;
  return (
    <ConflictChoice
      by={colleagues.find((one) => one.id === saved?.by)?.name}
      at={saved?.at}
      lead={disputed.length > 0 ? t.disputed : t.stale}
      disputes={disputed.map((field) => ({
        key: field,
        title: nameOf(field),
        values: { mine: changes[field] ?? '', theirs: values[field] ?? '' },
      }))}
      onChoose={(taken) => {
        const kept = fields.filter((field) => !taken.includes(field));
        const after = Object.fromEntries(kept.map((field) => [field, changes[field]]));
        onChoose(after, { values, revision: theirs.revision });
      }}
    />
  );
}
