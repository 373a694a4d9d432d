import { Body, Controller, Get, HttpCode, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import {
  ActAnswerDto,
  actOf,
  AnswerRemarkDto,
  RemarkDto,
  RemarkListDto,
} from '@app/contracts/http';
import type { Actor } from '@app/domain';
import { Acts } from '../acts/acts.service';
import { By, type Caller } from '../acts/by.decorator';
import { CurrentActor } from '../platform/access/current.decorator';
import { Permission } from '../platform/access/permission.decorator';
import { Id } from '../platform/validation/id.decorator';
import { Remarks } from './remarks.service';

/** Remarks on plan versions (批示, 意见), and their answers. */
@ApiTags('plans')
@Controller()
export class RemarksController {
  constructor(
    private readonly acts: Acts,
    private readonly remarks: Remarks,
  ) {}

  /** All remarks, the newest first; a department reads those on its own work. */
  @Get('receptions/:id/remarks')
  @Permission('plan.read')
  list(@Id() id: string, @CurrentActor() actor: Actor): Promise<RemarkListDto> {
    return this.remarks.list(actor, id);
  }

  /** Puts a remark on a place of a version; it opens a revision task for the officer. */
  @Post('receptions/:id/remarks')
  @HttpCode(200)
  @Permission('plan.remark')
  remark(@Id() id: string, @Body() body: RemarkDto, @By() by: Caller): Promise<ActAnswerDto> {
    const { version, path, text } = body;
    const remark = { kind: 'plan.remark', version, path, text, ...actOf(body) } as const;
    return this.acts.onOne(by, 'review', id, remark);
  }

  /** Answers it: adopted, or declined with the reason. The next version shows the answer. */
  @Post('remarks/:id/answer')
  @HttpCode(200)
  @Permission('plan.write')
  answer(@Id() id: string, @Body() body: AnswerRemarkDto, @By() by: Caller): Promise<ActAnswerDto> {
    const { outcome, answer, inVersion } = body;
    return this.acts.onOne(by, 'remark', id, {
      ...{ kind: 'plan.answer-remark', remarkId: id, outcome, answer },
      inVersion: inVersion ?? null,
      ...actOf(body),
    });
  }
}
