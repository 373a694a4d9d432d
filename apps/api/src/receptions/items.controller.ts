import { Body, Controller, HttpCode, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import {
  ActAnswerDto,
  ActDto,
  actOf,
  CorrectItemDto,
  ExpectEndDto,
  instantOf,
  ReasonedActDto,
  UndoDto,
} from '@app/contracts/http';
import { Acts } from '../acts/acts.service';
import { By, type Caller } from '../acts/by.decorator';
import { Permission } from '../platform/access/permission.decorator';
import { Id } from '../platform/validation/id.decorator';
import { Key } from './key.decorator';

/** What really happens of the itinerary; `occurredAt` is the real time. */
@ApiTags('receptions')
@Controller('receptions/:id/items/:key')
@Permission('item.act')
export class ItemsController {
  constructor(private readonly acts: Acts) {}

  /** It has begun. */
  @Post('start')
  @HttpCode(200)
  start(
    @Id() id: string,
    @Key() itemKey: string,
    @Body() body: ActDto,
    @By() by: Caller,
  ): Promise<ActAnswerDto> {
    return this.acts.on(by, id, { kind: 'item.start', itemKey, ...actOf(body) });
  }

  /** It is over. */
  @Post('end')
  @HttpCode(200)
  end(
    @Id() id: string,
    @Key() itemKey: string,
    @Body() body: ActDto,
    @By() by: Caller,
  ): Promise<ActAnswerDto> {
    return this.acts.on(by, id, { kind: 'item.end', itemKey, ...actOf(body) });
  }

  /** It does not take place. */
  @Post('skip')
  @HttpCode(200)
  skip(
    @Id() id: string,
    @Key() itemKey: string,
    @Body() body: ReasonedActDto,
    @By() by: Caller,
  ): Promise<ActAnswerDto> {
    const { reason } = body;
    return this.acts.on(by, id, { kind: 'item.skip', itemKey, reason, ...actOf(body) });
  }

  /** The plane, train or car is there: the end of a travel item, also when nobody reported its start. */
  @Post('landed')
  @HttpCode(200)
  landed(
    @Id() id: string,
    @Key() itemKey: string,
    @Body() body: ActDto,
    @By() by: Caller,
  ): Promise<ActAnswerDto> {
    return this.acts.on(by, id, { kind: 'item.landed', itemKey, ...actOf(body) });
  }

  /** "Last dish": it will be over then. What hangs on its end is timed; said again, it moves again. */
  @Post('expect-end')
  @HttpCode(200)
  expectEnd(
    @Id() id: string,
    @Key() itemKey: string,
    @Body() body: ExpectEndDto,
    @By() by: Caller,
  ): Promise<ActAnswerDto> {
    return this.acts.on(by, id, {
      kind: 'item.expect-end',
      itemKey,
      at: instantOf(body.at) ?? null,
      inMinutes: body.inMinutes ?? null,
      ...actOf(body),
    });
  }

  /** Puts right what was reported wrongly: the times as they really were, or none. */
  @Post('correct')
  @HttpCode(200)
  correct(
    @Id() id: string,
    @Key() itemKey: string,
    @Body() body: CorrectItemDto,
    @By() by: Caller,
  ): Promise<ActAnswerDto> {
    return this.acts.on(by, id, {
      kind: 'item.correct',
      itemKey,
      start: instantOf(body.start) ?? null,
      end: instantOf(body.end) ?? null,
      reason: body.reason,
      ...actOf(body),
    });
  }

  /** 撤销 of one's own report, within ten seconds. */
  @Post('undo')
  @HttpCode(200)
  undo(
    @Id() id: string,
    @Key() itemKey: string,
    @Body() { actId }: UndoDto,
    @By() by: Caller,
  ): Promise<ActAnswerDto> {
    return this.acts.on(by, id, { kind: 'item.undo', itemKey, actId });
  }
}
