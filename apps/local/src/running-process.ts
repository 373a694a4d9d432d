/** A started server or program, as the supervisor and the tests see it. */
export interface RunningProcess {
  readonly pid: number;
  /** Settles (never rejects) with a short reason when the process has ended, however it ended. */
  readonly exited: Promise<string>;
  /** Ends it in good order, by force after its grace; settles when it is gone. */
  stop(): Promise<void>;
  /** SIGKILL, with everything below it; settles when it is gone. */
  kill(): Promise<void>;
}
