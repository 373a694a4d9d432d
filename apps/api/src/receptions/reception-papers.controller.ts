import { Body, Controller, HttpCode, Post, Put } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import {
  ActAnswerDto,
  ActDto,
  actOf,
  SaveSummaryDto,
  SupplementDto,
  WaiverDto,
  waiverTargetOf,
} from '@app/contracts/http';
import { Acts } from '../acts/acts.service';
import { By, type Caller } from '../acts/by.decorator';
import { Permission } from '../platform/access/permission.decorator';
import { Id } from '../platform/validation/id.decorator';

/** What the office hands in about a reception: further letters, waivers, the summary. */
@ApiTags('receptions')
@Controller('receptions/:id')
@Permission('reception.write')
export class ReceptionPapersController {
  constructor(private readonly acts: Acts) {}

  /** 补充公函. */
  @Post('supplements')
  @HttpCode(200)
  supplement(
    @Id() id: string,
    @Body() body: SupplementDto,
    @By() by: Caller,
  ): Promise<ActAnswerDto> {
    return this.acts.on(by, id, {
      kind: 'reception.supplement',
      letterNumber: body.letterNumber,
      attachmentId: body.attachmentId ?? null,
      ...actOf(body),
    });
  }

  /** 豁免: asks that something be accepted as missing, along its route. */
  @Post('waivers')
  @HttpCode(200)
  waive(@Id() id: string, @Body() body: WaiverDto, @By() by: Caller): Promise<ActAnswerDto> {
    return this.acts.on(by, id, {
      kind: 'waiver.request',
      targets: body.targets.map(waiverTargetOf),
      reason: body.reason,
      ...actOf(body),
    });
  }

  /** Saves the summary's text and lessons. */
  @Put('summary')
  saveSummary(
    @Id() id: string,
    @Body() body: SaveSummaryDto,
    @By() by: Caller,
  ): Promise<ActAnswerDto> {
    const { text, lessons = null, base = null } = body;
    const save = { kind: 'summary.save', text, lessons, base: base && { ...base } } as const;
    return this.acts.on(by, id, { ...save, ...actOf(body) });
  }

  /** Hands the summary in along its route. */
  @Post('summary/submit')
  @HttpCode(200)
  submitSummary(@Id() id: string, @Body() body: ActDto, @By() by: Caller): Promise<ActAnswerDto> {
    return this.acts.on(by, id, { kind: 'summary.submit', ...actOf(body) });
  }
}
