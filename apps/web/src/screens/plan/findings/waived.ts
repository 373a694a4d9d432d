import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { answer, api, keys, readings } from '../../../api';
import { usePlan } from '../context';
import type { Note } from './places';
import { useNotes } from './use-notes';

/** What has been done about findings: reasons submitted and granted, and 不适用. */
export function useFindingActs() {
  const { reception } = usePlan();
  const params = { path: { id: reception.id } };
  const approvals = useQuery(readings.approvals(reception.id));
  const declarations = useQuery({
    queryKey: keys.reception(reception.id, 'declarations'),
    queryFn: () => answer(api.GET('/api/v1/receptions/{id}/findings/declarations', { params })),
  });
  return useMemo(() => {
    const asked = new Set<string>();
    const granted = new Set<string>();
    for (const { matter, status, subject } of approvals.data?.items ?? []) {
      if (matter !== 'waiver') continue;
      const targets = (subject as { waive?: readonly { finding?: string }[] }).waive ?? [];
      for (const { finding } of targets) {
        if (finding === undefined) continue;
        if (status === 'approved') granted.add(finding);
        else if (status === 'pending') asked.add(finding);
      }
    }
    const declared = declarations.data?.items ?? [];
    for (const { finding, confirmedBy } of declared) (confirmedBy ? granted : asked).add(finding);
    return { asked, granted, declarations: declared, approvals: approvals.data?.items ?? [] };
  }, [approvals.data, declarations.data]);
}

/** Findings that block and about which nobody has done anything yet. */
export function useOpenBlocks(): readonly Note[] {
  const notes = useNotes();
  const { asked, granted } = useFindingActs();
  return notes.filter(
    ({ severity, id }) => severity === 'block' && !asked.has(id) && !granted.has(id),
  );
}
