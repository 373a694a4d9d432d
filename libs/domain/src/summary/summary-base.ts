/** The summary as somebody read it before he wrote. */
export interface SummaryBase {
  readonly text: string | null;
  readonly lessons: string | null;
}
