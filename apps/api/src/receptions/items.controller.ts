import { Body, Controller, HttpCode, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { ActAnswerDto, ActDto, actOf, ReasonedActDto } from '@app/contracts/http';
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
}
