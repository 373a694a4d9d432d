import { Body, Controller, Get, HttpCode, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import {
  ActAnswerDto,
  actOf,
  AnswerRemarkDto,
  CounterProposeDto,
  planEditsOf,
  RemarkDetailDto,
  RemarkDto,
  RemarkListDto,
} from '@app/contracts/http';
import type { Actor } from '@app/domain';
import type { Language } from '@app/texts';
import { Acts } from '../acts/acts.service';
import { By, type Caller } from '../acts/by.decorator';
import { withEdits } from '../amendments/with-edits';
import { CurrentActor } from '../platform/access/current.decorator';
import { Permission } from '../platform/access/permission.decorator';
import { InLanguage } from '../platform/request/in-language.decorator';
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

  /** One, with what it proposes, where it was made instead of an answer to 会签. */
  @Get('remarks/:id')
  @Permission('plan.read')
  show(
    @Id() id: string,
    @CurrentActor() actor: Actor,
    @InLanguage() language: Language,
  ): Promise<RemarkDetailDto> {
    return this.remarks.show(actor, id, language);
  }

  /**
   * A department answers 会签 with another way to do it: edits on the version that was sent. It waits for
   * the office, which adopts it into the next draft or declines it with the reason.
   */
  @Post('assignments/:id/counter-proposals')
  @HttpCode(200)
  @Permission('assignment.act')
  propose(
    @Id() id: string,
    @Body() body: CounterProposeDto,
    @By() by: Caller,
  ): Promise<ActAnswerDto> {
    const { edits, reason, packageVersion } = body;
    const act = this.acts.onAssignment(by, id, {
      ...{ kind: 'assignment.counter-propose', assignmentId: id, reason },
      edits: planEditsOf(edits),
      ...(packageVersion !== undefined && { packageVersion }),
      ...actOf(body),
    });
    return withEdits(act);
  }

  /**
   * Answers it: adopted, or declined with the reason. The next version shows the answer; the edits of a
   * counter-proposal that is adopted are made on the draft.
   */
  @Post('remarks/:id/answer')
  @HttpCode(200)
  @Permission('plan.write')
  answer(@Id() id: string, @Body() body: AnswerRemarkDto, @By() by: Caller): Promise<ActAnswerDto> {
    const { outcome, answer, inVersion, byHand } = body;
    return this.acts.onOne(by, 'remark', id, {
      ...{ kind: 'plan.answer-remark', remarkId: id, outcome, answer },
      inVersion: inVersion ?? null,
      ...(byHand !== undefined && { byHand }),
      ...actOf(body),
    });
  }
}
