import { Body, Controller, Get, HttpCode, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import {
  ActAnswerDto,
  ActDto,
  actOf,
  CallMeetingDto,
  CancelMeetingDto,
  CloseMeetingDto,
  DecideMeetingDto,
  instantOf,
  MeetingDto,
  MeetingListDto,
  MoveMeetingDto,
} from '@app/contracts/http';
import type { Actor } from '@app/domain';
import type { Language } from '@app/texts';
import { Acts } from '../acts/acts.service';
import { By, type Caller } from '../acts/by.decorator';
import { CurrentActor } from '../platform/access/current.decorator';
import { Permission } from '../platform/access/permission.decorator';
import { InLanguage } from '../platform/request/in-language.decorator';
import { Id } from '../platform/validation/id.decorator';
import { Meetings } from './meetings.service';

/** Coordination meetings (协调会): the agenda follows from what is open. */
@ApiTags('meetings')
@Controller()
@Permission('meeting.act')
export class MeetingsController {
  constructor(
    private readonly acts: Acts,
    private readonly meetings: Meetings,
  ) {}

  /** The latest first: all of them, or those that I or my department attend. */
  @Get('receptions/:id/meetings')
  @Permission('meeting.read')
  list(@Id() id: string, @CurrentActor() actor: Actor): Promise<MeetingListDto> {
    return this.meetings.list(actor, id);
  }

  /** One meeting with agenda, decisions and minutes. */
  @Get('meetings/:id')
  @Permission('meeting.read')
  show(
    @Id() id: string,
    @CurrentActor() actor: Actor,
    @InLanguage() language: Language,
  ): Promise<MeetingDto> {
    return this.meetings.show(actor, id, language);
  }

  /** Calls a meeting; everybody asked to attend gets a message. */
  @Post('receptions/:id/meetings')
  @HttpCode(200)
  call(@Id() id: string, @Body() body: CallMeetingDto, @By() by: Caller): Promise<ActAnswerDto> {
    const { title, chairId, attendeeIds, at, place } = body;
    return this.acts.on(by, id, {
      ...{ kind: 'meeting.call', title, chairId, attendeeIds, place },
      at: instantOf(at),
      ...actOf(body),
    });
  }

  /** Moves one that has not begun to another time or place; everybody invited is told. */
  @Post('meetings/:id/move')
  @HttpCode(200)
  move(@Id() id: string, @Body() body: MoveMeetingDto, @By() by: Caller): Promise<ActAnswerDto> {
    return this.acts.onOne(by, 'meeting', id, {
      ...{ kind: 'meeting.move', meetingId: id },
      at: body.at == null ? null : instantOf(body.at),
      place: body.place ?? null,
      reason: body.reason ?? null,
      ...actOf(body),
    });
  }

  /** Starts it: from now on its agenda stays as it is. */
  @Post('meetings/:id/start')
  @HttpCode(200)
  start(@Id() id: string, @Body() body: ActDto, @By() by: Caller): Promise<ActAnswerDto> {
    const start = { kind: 'meeting.start', meetingId: id, ...actOf(body) } as const;
    return this.acts.onOne(by, 'meeting', id, start);
  }

  /** Records a decision: it becomes a task with owner and time. */
  @Post('meetings/:id/decisions')
  @HttpCode(200)
  decide(
    @Id() id: string,
    @Body() body: DecideMeetingDto,
    @By() by: Caller,
  ): Promise<ActAnswerDto> {
    const { text, outcome, ownerId, dueAt, agendaEntry, amendment, path } = body;
    return this.acts.onOne(by, 'meeting', id, {
      ...{ kind: 'meeting.decide', meetingId: id, text, outcome, ownerId },
      dueAt: instantOf(dueAt),
      agendaEntry: agendaEntry ?? null,
      amendment: amendment ?? null,
      path: path ?? null,
      ...actOf(body),
    });
  }

  /** Closes it with its minutes. */
  @Post('meetings/:id/close')
  @HttpCode(200)
  close(@Id() id: string, @Body() body: CloseMeetingDto, @By() by: Caller): Promise<ActAnswerDto> {
    const { minutes } = body;
    const close = { kind: 'meeting.close', meetingId: id, minutes, ...actOf(body) } as const;
    return this.acts.onOne(by, 'meeting', id, close);
  }

  /** Cancels one that has not begun; everybody invited is told. */
  @Post('meetings/:id/cancel')
  @HttpCode(200)
  cancel(
    @Id() id: string,
    @Body() body: CancelMeetingDto,
    @By() by: Caller,
  ): Promise<ActAnswerDto> {
    const { reason } = body;
    const cancel = { kind: 'meeting.cancel', meetingId: id, reason, ...actOf(body) } as const;
    return this.acts.onOne(by, 'meeting', id, cancel);
  }
}
