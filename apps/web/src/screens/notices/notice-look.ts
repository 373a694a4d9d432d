import type { Dto } from '../../api/client';
import type { IconName } from '../../parts/icon';
import type { noticesTexts } from './notices.texts';
import type { whyTexts } from './why.texts';

type Notice = Dto['NoticeDto'];
type Why = keyof typeof whyTexts;

interface Look {
  readonly icon: IconName;
  readonly tone: string;
  readonly why: Why;
}

const look = (icon: IconName, tone: string, why: Why): Look => ({ icon, tone, why });

const LOOKS: Readonly<Record<string, Look>> = {
  packageSent: look('inbox', 'cbrand', 'work'),
  departmentAdded: look('inbox', 'cbrand', 'lead'),
  changed: look('recheck', 'cvio', 'work'),
  withdrawn: look('x', 'l', 'work'),
  taskAssigned: look('user', 'cbrand', 'work'),
  taskReturned: look('undo', 'camb', 'office'),
  taskBlocked: look('block', 'camb', 'office'),
  reminder: look('clock', 'cbrand', 'work'),
  due: look('late', 'cred', 'work'),
  escalatedToDepartmentHead: look('late', 'cred', 'lead'),
  escalatedToOfficeHead: look('late', 'cred', 'lead'),
  reminded: look('bell', 'camb', 'work'),
  conditionRaised: look('chat', 'camb', 'office'),
  objectionRaised: look('stop', 'cred', 'lead'),
  objectionAnswered: look('chat', 'cbrand', 'lead'),
  signatureReopened: look('undo', 'camb', 'lead'),
  factMissing: look('warn', 'camb', 'office'),
  approvalAsked: look('stamp', 'cbrand', 'decide'),
  approvalReturned: look('undo', 'camb', 'submitted'),
  approved: look('done', 'cgrn', 'submitted'),
  stageReached: look('arrow', 'cbrand', 'part'),
  cancelled: look('stop', 'cred', 'part'),
  postponed: look('clock', 'camb', 'part'),
  resumed: look('run', 'cblu', 'part'),
  closed: look('done', 'cgrn', 'office'),
  changeAsked: look('recheck', 'cvio', 'decide'),
  changeInForce: look('recheck', 'cvio', 'part'),
  changeDropped: look('x', 'l', 'part'),
  handoverWaiting: look('link', 'camb', 'work'),
  itemUnreported: look('flag', 'camb', 'office'),
  servicePrompt: look('bell', 'cbrand', 'work'),
  timeSet: look('clock', 'cvio', 'work'),
  timeOpen: look('clock', 'cvio', 'work'),
  overrun: look('late', 'cred', 'office'),
  recordedOnBehalf: look('pen', 'cbrand', 'named'),
  disputed: look('warn', 'camb', 'office'),
  remarkMade: look('pen', 'cbrand', 'office'),
  remarkAnswered: look('chat', 'cgrn', 'wrote'),
  followUpGiven: look('flag', 'cbrand', 'named'),
  inquiryOpened: look('search', 'cbrand', 'office'),
  instructionGiven: look('pen', 'cbrand', 'office'),
  instructionDispatched: look('pen', 'cbrand', 'work'),
  instructionAnswered: look('done', 'cgrn', 'wrote'),
  meetingCalled: look('cal', 'cbrand', 'named'),
  meetingMoved: look('cal', 'cvio', 'named'),
  meetingCancelled: look('x', 'camb', 'named'),
  substituteNotice: look('user', 'cbrand', 'acting'),
};

/** How a message looks and why it came; what is not known is about one's part in a reception. */
export const lookOfNotice = (kind: string): Look => LOOKS[kind] ?? look('bell', 'cbrand', 'part');

interface Target {
  readonly to: string;
  readonly word: keyof typeof noticesTexts;
}

/** Where one does something about a message. */
export function targetOf({ kind, refs, receptionId }: Notice): Target {
  if (kind === 'instructionAnswered' || kind === 'instructionGiven')
    return { to: '/board', word: kind === 'instructionGiven' ? 'open' : 'toBoard' };
  const reception = `/receptions/${receptionId}`;
  const [first, ...others] = refs;
  switch (first?.type) {
    case 'task':
      return others.length === 0
        ? { to: `/tasks/${first.id}`, word: 'toTask' }
        : { to: '/inbox', word: 'toInbox' };
    case 'assignment':
    case 'handover':
    case 'follow-up':
      return { to: '/inbox', word: 'toInbox' };
    case 'approval':
      return { to: `/approvals/${first.id}`, word: 'toApproval' };
    case 'amendment':
      return { to: `${reception}/changes`, word: 'toChange' };
    case 'remark':
      return { to: `${reception}/plan`, word: 'toPlan' };
    default:
      return { to: reception, word: 'toReception' };
  }
}
