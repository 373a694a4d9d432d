import type { ObjectRef } from '../gate/missing-code';
import type { Instant } from '../time/instant';

/** What a message is about; the words for each are in libs/texts. */
export type NoticeKind =
  | 'packageSent'
  | 'departmentAdded'
  | 'changed'
  | 'withdrawn'
  | 'taskAssigned'
  | 'taskReturned'
  | 'taskBlocked'
  | 'reminder'
  | 'due'
  | 'escalatedToDepartmentHead'
  | 'escalatedToOfficeHead'
  | 'reminded'
  | 'messageOnTask'
  | 'conditionRaised'
  | 'objectionRaised'
  | 'objectionAnswered'
  | 'signatureReopened'
  | 'factMissing'
  | 'approvalAsked'
  | 'approvalReturned'
  | 'approved'
  | 'stageReached'
  | 'cancelled'
  | 'postponed'
  | 'resumed'
  | 'closed'
  | 'changeAsked'
  | 'changeInForce'
  | 'changeDropped'
  | 'handoverWaiting'
  | 'itemUnreported'
  | 'servicePrompt'
  | 'timeSet'
  | 'timeOpen'
  | 'overrun'
  | 'recordedOnBehalf'
  | 'disputed'
  | 'remarkMade'
  | 'remarkAnswered'
  | 'followUpGiven'
  | 'inquiryOpened'
  | 'instructionGiven'
  | 'instructionDispatched'
  | 'instructionAnswered'
  | 'meetingCalled'
  | 'meetingMoved'
  | 'meetingCancelled'
  | 'substituteNotice';

/** Prompts of the service: a nudge while one stands in the room, nothing for the post. */
export const SERVICE_KINDS: readonly NoticeKind[] = ['servicePrompt'];

/** They ask nothing of anybody: who wants so gets them as one summary a day. */
export const SUMMARY_KINDS: readonly NoticeKind[] = [
  'departmentAdded',
  'objectionAnswered',
  'approved',
  'stageReached',
  'closed',
  'changeInForce',
  'changeDropped',
  'remarkAnswered',
  'instructionAnswered',
];

/** One bundle to one person about one reception: ids only, the words are made when it is read. */
export interface NoticeDraft {
  readonly userId: string;
  readonly kind: NoticeKind;
  readonly refs: readonly ObjectRef[];
  /** Quiet hours, or the time of the summary, hold it until then; `null` = it goes at once. */
  readonly holdUntil: Instant | null;
  /** It goes out with the others that wait for this person until then, as one. */
  readonly inSummary: boolean;
}
