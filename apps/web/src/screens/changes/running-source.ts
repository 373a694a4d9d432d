import type { Dto } from '../../api';
import { useLanguage } from '../../language';
import { EDIT_OPS } from '../../parts/edits/edits';
import type { EditSource } from '../../parts/edits/edit-source';
import { useDepartments } from '../../parts/facts/colleagues';
import { useColleagues, useItinerary, usePlanInForce } from './reading';

/** The plan in force, as far as this person reads it: what its edits may speak of. */
export function useRunningSource(reception: Dto['ReceptionDto']): EditSource {
  const language = useLanguage();
  const itinerary = useItinerary(reception.id).data;
  const plan = usePlanInForce(reception.id, reception.planVersion).data?.document;
  const departments = useDepartments().data ?? [];
  const people = useColleagues().data ?? [];
  const open = (itinerary?.items ?? []).filter(
    ({ status }) => status === 'planned' || status === 'started',
  );
  return {
    zone: reception.facts.zone ?? 'UTC',
    ops: EDIT_OPS,
    items: open,
    batches: reception.facts.batches ?? [],
    headCount: reception.facts.headCount ?? null,
    people,
    departments: departments
      .filter(({ code }) => plan?.assignments.some(({ department }) => department === code))
      .map(({ code, nameZh, nameEn }) => ({ code, name: language === 'zh' ? nameZh : nameEn })),
    tasks: (plan?.assignments ?? []).flatMap(({ department, tasks }) =>
      tasks.map(({ key, what }) => ({ department, key, what })),
    ),
    branches: (plan?.branches ?? []).filter(({ switched }) => !switched),
  };
}
