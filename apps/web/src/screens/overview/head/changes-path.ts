/** Where edits of the running plan are previewed: nothing is saved by going there. */
export function changesPath(receptionId: string, edits: readonly object[], reason: string): string {
  const search = new URLSearchParams({ edits: JSON.stringify(edits), reason });
  return `/receptions/${receptionId}/changes?${search.toString()}`;
}
