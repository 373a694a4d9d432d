import { Body, Controller, Delete, Get, HttpCode, Patch, Post, Put, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import {
  GuestChangedDto,
  GuestCountsDto,
  GuestDto,
  GuestListDto,
  GuestQueryDto,
  GuestValuesDto,
  PastedGuestsDto,
  PasteGuestsDto,
} from '@app/contracts/http';
import type { Actor } from '@app/domain';
import { CurrentActor } from '../platform/access/current.decorator';
import { Permission } from '../platform/access/permission.decorator';
import { IfMatch } from '../platform/request/if-match.decorator';
import { Meta, type CommandMeta } from '../platform/request/meta.decorator';
import { RequestId } from '../platform/request/request-id.decorator';
import { Id } from '../platform/validation/id.decorator';
import { GuestChanges } from './guest-changes.service';
import { GuestTableService } from './guest-table.service';
import { GuestViews } from './guest-views.service';

@ApiTags('guests')
@Controller('receptions/:receptionId/guests')
@Permission('guest.write')
export class GuestsController {
  constructor(
    private readonly views: GuestViews,
    private readonly changes: GuestChanges,
    private readonly table: GuestTableService,
  ) {}

  /** The guests of a reception, in their order, with the fields asked for. */
  @Get()
  @Permission('guest.read')
  async list(
    @Id('receptionId') receptionId: string,
    @Query() { fields }: GuestQueryDto,
    @CurrentActor() actor: Actor,
    @RequestId() requestId: string,
  ): Promise<GuestListDto> {
    return this.views.list(actor, { receptionId, fields, requestId });
  }

  /** How many guests there are, by batch, group and (for those who may read it) diet. */
  @Get('counts')
  @Permission('guest.read')
  async counts(
    @Id('receptionId') receptionId: string,
    @CurrentActor() actor: Actor,
  ): Promise<GuestCountsDto> {
    return this.views.counts(actor, receptionId);
  }

  /** One guest, with all fields this person may see. */
  @Get(':id')
  @Permission('guest.read')
  async one(
    @Id('receptionId') receptionId: string,
    @Id() id: string,
    @Query() { fields }: GuestQueryDto,
    @CurrentActor() actor: Actor,
    @RequestId() requestId: string,
  ): Promise<GuestDto> {
    return this.views.one(actor, { receptionId, id, fields, requestId });
  }

  /** Adds one guest at the end of the list. */
  @Post()
  async add(
    @Id('receptionId') receptionId: string,
    @Body() body: GuestValuesDto,
    @CurrentActor() actor: Actor,
    @Meta() meta: CommandMeta,
  ): Promise<GuestChangedDto> {
    return this.changes.add(actor, meta, receptionId, { ...body });
  }

  /** Adds the guests of a table copied out of a spreadsheet; all of them or none. */
  @Post('paste')
  @HttpCode(200)
  async paste(
    @Id('receptionId') receptionId: string,
    @Body() body: PasteGuestsDto,
    @CurrentActor() actor: Actor,
    @Meta() meta: CommandMeta,
  ): Promise<PastedGuestsDto> {
    return this.table.paste(actor, meta, receptionId, body);
  }

  /** Replaces a guest's values; what is left out becomes unknown. */
  @Put(':id')
  async replace(
    @Id('receptionId') receptionId: string,
    @Id() id: string,
    @IfMatch() revision: number,
    @Body() body: GuestValuesDto,
    @CurrentActor() actor: Actor,
    @Meta() meta: CommandMeta,
  ): Promise<GuestChangedDto> {
    const place = { receptionId, id, revision };
    return this.changes.change(actor, meta, place, { values: { ...body }, keep: false });
  }

  /** Changes the values that are named; null makes one unknown. */
  @Patch(':id')
  async change(
    @Id('receptionId') receptionId: string,
    @Id() id: string,
    @IfMatch() revision: number,
    @Body() body: GuestValuesDto,
    @CurrentActor() actor: Actor,
    @Meta() meta: CommandMeta,
  ): Promise<GuestChangedDto> {
    const place = { receptionId, id, revision };
    return this.changes.change(actor, meta, place, { values: { ...body }, keep: true });
  }

  /** Takes a guest off the list. */
  @Delete(':id')
  async remove(
    @Id('receptionId') receptionId: string,
    @Id() id: string,
    @IfMatch() revision: number,
    @CurrentActor() actor: Actor,
    @Meta() meta: CommandMeta,
  ): Promise<{ id: string }> {
    return this.changes.remove(actor, meta, { receptionId, id, revision });
  }
}
