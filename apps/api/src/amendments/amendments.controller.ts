import { Body, Controller, Get, HttpCode, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import {
  actOf,
  ActDto,
  AmendmentAnswerDto,
  AmendmentComparisonDto,
  AmendmentDto,
  AmendmentsDto,
  ApproveAmendmentDto,
  CompareAmendmentsDto,
  DropAmendmentDto,
  instantOf,
  ProposeAmendmentDto,
  proposalOf,
  PublishAmendmentDto,
} from '@app/contracts/http';
import type { Actor } from '@app/domain';
import type { Language } from '@app/texts';
import { By, type Caller } from '../acts/by.decorator';
import { CurrentActor } from '../platform/access/current.decorator';
import { Permission } from '../platform/access/permission.decorator';
import { VersionNumber } from '../plans/version-number.decorator';
import { InLanguage } from '../platform/request/in-language.decorator';
import { Id } from '../platform/validation/id.decorator';
import { AmendmentActs } from './amendment-acts.service';
import { AmendmentReader } from './amendment-reader.service';

/** Changes of the plan while it runs (方案变更): proposed with their ripple, approved, in force at once. */
@ApiTags('amendments')
@Controller('receptions/:id/amendments')
@Permission('plan.read')
export class AmendmentsController {
  constructor(
    private readonly acts: AmendmentActs,
    private readonly reader: AmendmentReader,
  ) {}

  /** 提出变更: stored with its preview; nothing moves, nobody's plan changes. */
  @Post()
  @Permission('amendment.propose')
  propose(
    @Id() id: string,
    @Body() body: ProposeAmendmentDto,
    @By() by: Caller,
    @InLanguage() language: Language,
  ): Promise<AmendmentAnswerDto> {
    const command = { kind: 'amendment.propose', ...proposalOf(body), ...actOf(body) } as const;
    return this.acts.propose(by, id, command, language);
  }

  /** Newest first; a department reads those that concern it. */
  @Get()
  list(
    @Id() id: string,
    @CurrentActor() actor: Actor,
    @InLanguage() language: Language,
  ): Promise<AmendmentsDto> {
    return this.reader.list(actor, id, language);
  }

  /** Two side by side, or one beside the plan in force. */
  @Get('compare')
  compare(
    @Id() id: string,
    @Query() { a, b }: CompareAmendmentsDto,
    @CurrentActor() actor: Actor,
    @InLanguage() language: Language,
  ): Promise<AmendmentComparisonDto> {
    return this.reader.compare(actor, id, [a, b ?? null], language);
  }

  /** One with its preview. */
  @Get(':number')
  show(
    @Id() id: string,
    @VersionNumber() number: number,
    @CurrentActor() actor: Actor,
    @InLanguage() language: Language,
  ): Promise<AmendmentDto> {
    return this.reader.show(actor, id, number, language);
  }

  /** Puts it on its route: 微调 to the 总协调, 重大变更 along the full one. */
  @Post(':number/submit')
  @HttpCode(200)
  @Permission('approval.submit')
  submit(
    @Id() id: string,
    @VersionNumber() number: number,
    @Body() body: ActDto,
    @By() by: Caller,
    @InLanguage() language: Language,
  ): Promise<AmendmentAnswerDto> {
    const command = { kind: 'amendment.submit', number, ...actOf(body) } as const;
    return this.acts.on(by, id, command, language);
  }

  /** Agrees to the preview it names: 微调 is in force at once, 重大变更 with the last station. */
  @Post(':number/approve')
  @HttpCode(200)
  @Permission('approval.decide')
  approve(
    @Id() id: string,
    @VersionNumber() number: number,
    @Body() body: ApproveAmendmentDto,
    @By() by: Caller,
    @InLanguage() language: Language,
  ): Promise<AmendmentAnswerDto> {
    const { previewHash, remark } = body;
    const seen = { previewHash, remark: remark ?? null };
    const command = { kind: 'amendment.approve', number, ...seen, ...actOf(body) } as const;
    return this.acts.on(by, id, command, language);
  }

  /** Drops it; nothing stays but its record. */
  @Post(':number/drop')
  @HttpCode(200)
  @Permission('amendment.propose')
  drop(
    @Id() id: string,
    @VersionNumber() number: number,
    @Body() body: DropAmendmentDto,
    @By() by: Caller,
    @InLanguage() language: Language,
  ): Promise<AmendmentAnswerDto> {
    const reason = body.reason ?? null;
    const command = { kind: 'amendment.drop', number, reason, ...actOf(body) } as const;
    return this.acts.on(by, id, command, language);
  }

  /** Makes the same edits on the plan in force, with a new preview; 409 with what no longer fits. */
  @Post(':number/rebase')
  @HttpCode(200)
  @Permission('amendment.propose')
  rebase(
    @Id() id: string,
    @VersionNumber() number: number,
    @Body() body: ActDto,
    @By() by: Caller,
    @InLanguage() language: Language,
  ): Promise<AmendmentAnswerDto> {
    const command = { kind: 'amendment.rebase', number, ...actOf(body) } as const;
    return this.acts.on(by, id, command, language);
  }

  /** A what-if becomes a proposal. */
  @Post(':number/keep')
  @HttpCode(200)
  @Permission('amendment.propose')
  keep(
    @Id() id: string,
    @VersionNumber() number: number,
    @Body() body: ActDto,
    @By() by: Caller,
    @InLanguage() language: Language,
  ): Promise<AmendmentAnswerDto> {
    const command = { kind: 'amendment.keep', number, ...actOf(body) } as const;
    return this.acts.on(by, id, command, language);
  }

  /** 紧急发布: in force at once; its approval is made up for (补办). */
  @Post(':number/publish')
  @HttpCode(200)
  @Permission('approval.submit')
  publish(
    @Id() id: string,
    @VersionNumber() number: number,
    @Body() body: PublishAmendmentDto,
    @By() by: Caller,
    @InLanguage() language: Language,
  ): Promise<AmendmentAnswerDto> {
    const { reason, previewHash, remedy } = body;
    const command = {
      kind: 'amendment.publish-urgent' as const,
      ...{ number, reason },
      ...(previewHash === undefined ? {} : { previewHash }),
      remedy: remedy ? { ownerId: remedy.ownerId, dueAt: instantOf(remedy.dueAt) } : null,
      ...actOf(body),
    };
    return this.acts.on(by, id, command, language);
  }
}
