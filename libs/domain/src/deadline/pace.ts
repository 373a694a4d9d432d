import { DAY, HOUR, MINUTE } from '../time/instant';

/** How long things may take, in ms. An urgent reception shortens the steps. */
export interface Pace {
  /** 签收 within, after the task was sent. */
  readonly acknowledgeWithin: number;
  /** 会签 and each approval step within. */
  readonly answerWithin: number;
  /** 提醒 so long before due. */
  readonly remindBefore: number;
  /** 逾期提级 to the department head so long after due. */
  readonly headAfter: number;
  /** … and to the office head so long after due. */
  readonly officeAfter: number;
  /** 就绪确认 so long before the first arrival. */
  readonly readyBefore: number;
  /** 办结确认 within, after the last departure. */
  readonly doneWithin: number;
  /** Facts complete within, after the launch. */
  readonly confirmWithin: number;
  /** Summary handed in within, after the last sign-off. */
  readonly summaryWithin: number;
  /** 催办 by a person at most once in this time per task. */
  readonly remindAgain: number;
  /** 撤销 within. */
  readonly undoWithin: number;
  /** The other side of a hand-over confirms within. */
  readonly handoverWithin: number;
  /** An item that should have started or ended is asked after so much later. */
  readonly askAfter: number;
}

const ROUTINE: Pace = {
  acknowledgeWithin: 4 * HOUR,
  answerWithin: DAY,
  remindBefore: 30 * MINUTE,
  headAfter: 15 * MINUTE,
  officeAfter: 45 * MINUTE,
  readyBefore: 12 * HOUR,
  doneWithin: DAY,
  confirmWithin: 2 * DAY,
  summaryWithin: 5 * DAY,
  remindAgain: 15 * MINUTE,
  undoWithin: 10_000,
  handoverWithin: 10 * MINUTE,
  askAfter: 10 * MINUTE,
};

/** What an installation starts with; the office's own settings replace it. */
export const DEFAULT_PACES = {
  routine: ROUTINE,
  urgent: {
    ...ROUTINE,
    acknowledgeWithin: HOUR,
    answerWithin: 2 * HOUR,
    remindBefore: 15 * MINUTE,
    headAfter: 10 * MINUTE,
    officeAfter: 20 * MINUTE,
    readyBefore: 2 * HOUR,
    confirmWithin: 4 * HOUR,
  },
  emergency: {
    ...ROUTINE,
    acknowledgeWithin: 15 * MINUTE,
    answerWithin: 30 * MINUTE,
    remindBefore: 10 * MINUTE,
    headAfter: 5 * MINUTE,
    officeAfter: 10 * MINUTE,
    readyBefore: HOUR,
    confirmWithin: HOUR,
  },
} as const satisfies Record<string, Pace>;
