import { useMemo } from 'react';
import { EDIT_OPS } from '../../../parts/edits/edits';
import type { EditSource } from '../../../parts/edits/edit-source';
import { useDocument, usePlan } from '../context';
import { useDepartmentName } from '../fields/department-name';
import { timedItems, useTimes } from '../times/times';

/** 预案 do not switch to other 预案. */
const OPS = EDIT_OPS.filter((op) => op !== 'switch-branch');

/** The plan as it is written now: what a prepared change may speak of. */
export function useDraftSource(): EditSource {
  const { reception, zone, colleagues } = usePlan();
  const plan = useDocument();
  const times = useTimes();
  const nameOf = useDepartmentName();
  const items = useMemo(
    () =>
      timedItems(plan, times).map((one) => ({
        ...{ key: one.item.key, title: one.item.title, zone: one.zone },
        startAt: one.start === null ? null : new Date(one.start).toISOString(),
      })),
    [plan, times],
  );
  return {
    ...{ zone, items, people: colleagues, branches: [], ops: OPS },
    batches: reception.facts.batches ?? [],
    headCount: reception.facts.headCount ?? null,
    departments: plan.assignments.map(({ department }) => ({
      ...{ code: department, name: nameOf(department) },
    })),
    tasks: plan.assignments.flatMap(({ department, tasks }) =>
      tasks.map(({ key, what }) => ({ department, key, what })),
    ),
  };
}
