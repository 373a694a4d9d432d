import type { Receipt } from '@app/commands';
import type { ActAnswerDto } from '@app/contracts/http';

/** A receipt of the door as the api answers it. */
export const answerOf = (receipt: Receipt): ActAnswerDto => ({
  actId: receipt.actId,
  receptionId: receipt.receptionId,
  stage: receipt.stage,
  receptionStatus: receipt.receptionStatus,
  facts: [...receipt.facts],
  ids: Object.fromEntries(Object.entries(receipt.ids).map(([kind, ids]) => [kind, [...ids]])),
  ...(receipt.undoUntil !== null && { undoUntil: receipt.undoUntil }),
});
