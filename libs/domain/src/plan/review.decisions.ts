import type { CommandOf } from '../command';
import type { Case, Decision } from '../decision';
import {
  decideCallMeeting,
  decideCancelMeeting,
  decideCloseMeeting,
  decideDecision,
  decideMoveMeeting,
  decideStartMeeting,
} from '../meeting/meeting.decide';
import { decideCounterPropose } from '../remark/counter-proposal.decide';
import { decideAnswerRemark, decideRemark } from '../remark/remark.decide';
import { decideMerge, decideSave } from './draft.decide';
import { decideSend, decideSubmitPlan } from './plan.decide';

type ReviewCommand =
  | 'assignment.counter-propose'
  | `meeting.${'call' | 'move' | 'start' | 'decide' | 'close' | 'cancel'}`
  | `plan.${PlanAct}`;
type PlanAct = 'save' | 'merge' | 'remark' | 'answer-remark' | 'send' | 'submit';

/** Writing a plan, and all that is said about it before it is approved: one line per act. */
export const REVIEW_DECISIONS: {
  readonly [K in ReviewCommand]: (c: CommandOf<K>, on: Case) => Decision;
} = {
  'plan.save': decideSave,
  'plan.merge': decideMerge,
  'plan.remark': decideRemark,
  'plan.answer-remark': decideAnswerRemark,
  'assignment.counter-propose': decideCounterPropose,
  'plan.send': decideSend,
  'plan.submit': decideSubmitPlan,
  'meeting.call': decideCallMeeting,
  'meeting.move': decideMoveMeeting,
  'meeting.start': decideStartMeeting,
  'meeting.decide': decideDecision,
  'meeting.close': decideCloseMeeting,
  'meeting.cancel': decideCancelMeeting,
};
