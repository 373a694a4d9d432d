import type { Fact } from '../fact';
import type { FollowUpKind } from '../follow-up/follow-up';
import type { ObjectRef } from '../gate/missing-code';
import type { World } from '../world';
import type { NoticeKind } from './notice';
import { officePeople } from './recipients';
import type { Telling } from './telling';

/** Follow-ups whose owner did not open them himself: he hears of them. */
const GIVEN: Readonly<Partial<Record<FollowUpKind, NoticeKind>>> = {
  decision: 'followUpGiven',
  inquiry: 'inquiryOpened',
};

function meetingTellings(fact: Fact, world: World): Telling[] {
  if (!('meetingId' in fact)) return [];
  const meeting = world.meetings.find((m) => m.id === fact.meetingId);
  if (!meeting) return [];
  const refs: readonly ObjectRef[] = [{ type: 'meeting', id: meeting.id }];
  const to = [meeting.chairId, ...meeting.attendeeIds];
  switch (fact.type) {
    case 'MeetingCalled':
      return [{ to, kind: 'meetingCalled', refs }];
    case 'MeetingMoved':
      return [{ to, kind: 'meetingMoved', refs }];
    case 'MeetingCancelled':
      return [{ to, kind: 'meetingCancelled', refs }];
    default:
      return [];
  }
}

/** Who is told of remarks, meetings, and of what they gave him to do. */
export function deskTellings(fact: Fact, world: World): Telling[] {
  switch (fact.type) {
    case 'RemarkMade':
      return [
        {
          to: officePeople(world),
          kind: 'remarkMade',
          refs: [{ type: 'remark', id: fact.remarkId, label: fact.path }],
        },
      ];
    case 'RemarkAnswered': {
      const remark = world.remarks.find((r) => r.id === fact.remarkId);
      if (!remark) return [];
      const refs: readonly ObjectRef[] = [{ type: 'remark', id: remark.id, label: remark.path }];
      return [{ to: [remark.forUserId ?? remark.by], kind: 'remarkAnswered', refs }];
    }
    case 'FollowUpOpened': {
      const { kind, ownerId, id } = fact.private.followUp;
      if (kind === 'instruction') {
        const refs: readonly ObjectRef[] = [{ type: 'follow-up', id }];
        return [{ to: officePeople(world), kind: 'instructionGiven', refs }];
      }
      const told = GIVEN[kind];
      return told && ownerId !== null
        ? [{ to: [ownerId], kind: told, refs: [{ type: 'follow-up', id }] }]
        : [];
    }
    case 'InstructionDispatched': {
      const refs: readonly ObjectRef[] = [{ type: 'follow-up', id: fact.followUpId }];
      return [{ to: [fact.ownerId], kind: 'instructionDispatched', refs }];
    }
    case 'FollowUpClosed': {
      const closed = world.followUps.find((f) => f.id === fact.followUpId);
      if (closed?.kind !== 'instruction') return [];
      const refs: readonly ObjectRef[] = [{ type: 'follow-up', id: closed.id }];
      return [{ to: [closed.openedBy], kind: 'instructionAnswered', refs }];
    }
    default:
      return meetingTellings(fact, world);
  }
}
