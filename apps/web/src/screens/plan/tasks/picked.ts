/** The task that is written beside the list. */
export interface Picked {
  readonly department: string;
  readonly key: string;
}
