/** Where edits of the running plan are previewed: nothing is saved by going there. */
export function changesPath(receptionId: string, edits: readonly object[]): string {
  return `/receptions/${receptionId}/changes?edits=${encodeURIComponent(JSON.stringify(edits))}`;
}
