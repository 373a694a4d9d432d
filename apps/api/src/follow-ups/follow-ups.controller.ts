import { Body, Controller, HttpCode, Patch, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import {
  ActAnswerDto,
  actOf,
  AddFollowUpDto,
  CloseFollowUpDto,
  EditFollowUpDto,
  instantOf,
} from '@app/contracts/http';
import { Acts } from '../acts/acts.service';
import { By, type Caller } from '../acts/by.decorator';
import { Permission } from '../platform/access/permission.decorator';
import { Id } from '../platform/validation/id.decorator';

/** What stays open until somebody closes it: conditions, 补办, promises. */
@ApiTags('follow-ups')
@Controller()
@Permission('follow-up.act')
export class FollowUpsController {
  constructor(private readonly acts: Acts) {}

  /** Notes a promise, or something to be done after. */
  @Post('receptions/:id/follow-ups')
  @HttpCode(200)
  add(@Id() id: string, @Body() body: AddFollowUpDto, @By() by: Caller): Promise<ActAnswerDto> {
    const { what, ownerId, dueAt, assignmentId } = body;
    return this.acts.on(by, id, {
      kind: 'follow-up.add',
      what,
      ownerId: ownerId ?? null,
      dueAt: instantOf(dueAt) ?? null,
      assignmentId: assignmentId ?? null,
      ...actOf(body),
    });
  }

  /** Changes what, whose and until when. */
  @Patch('follow-ups/:id')
  edit(@Id() id: string, @Body() body: EditFollowUpDto, @By() by: Caller): Promise<ActAnswerDto> {
    const { what, ownerId, dueAt } = body;
    return this.acts.onOne(by, 'follow-up', id, {
      kind: 'follow-up.edit',
      followUpId: id,
      ...(what !== undefined && { what }),
      ...(ownerId !== undefined && { ownerId }),
      ...(dueAt !== undefined && { dueAt: instantOf(dueAt) }),
      ...actOf(body),
    });
  }

  /** Closes it, saying how it was met. */
  @Post('follow-ups/:id/close')
  @HttpCode(200)
  close(@Id() id: string, @Body() body: CloseFollowUpDto, @By() by: Caller): Promise<ActAnswerDto> {
    return this.acts.onOne(by, 'follow-up', id, {
      kind: 'follow-up.close',
      followUpId: id,
      note: body.note,
      ...actOf(body),
    });
  }
}
