import { Body, Controller, Get, Inject, Put } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { ChangeOfficeDto, OfficeDto } from '@app/contracts/http';
import type { Actor } from '@app/domain';
import { findOfficeSettings } from '@app/persistence';
import type pg from 'pg';
import { CurrentActor } from '../platform/access/current.decorator';
import { Permission } from '../platform/access/permission.decorator';
import { POOL } from '../platform/database/pool';
import { notFound } from '../platform/problems/problem';
import { IfMatch } from '../platform/request/if-match.decorator';
import { Meta, type CommandMeta } from '../platform/request/meta.decorator';
import { officeView } from './office-view';
import { OfficeSettingsService } from './office-settings.service';

@ApiTags('people')
@Controller('office')
export class OfficeController {
  constructor(
    @Inject(POOL) private readonly pool: pg.Pool,
    private readonly settings: OfficeSettingsService,
  ) {}

  /** Name, zone, quiet hours and the ladder's times, with their ETag. */
  @Get()
  @Permission('office.read')
  async read(): Promise<OfficeDto> {
    const row = await findOfficeSettings(this.pool);
    if (!row) throw notFound();
    return officeView(row);
  }

  /** Replaces the settings; new deadlines use them, those that are set stay. */
  @Put()
  @Permission('office.manage')
  async change(
    @CurrentActor() actor: Actor,
    @Meta() meta: CommandMeta,
    @IfMatch() revision: number,
    @Body() body: ChangeOfficeDto,
  ): Promise<OfficeDto> {
    return this.settings.change(actor, meta, revision, body);
  }
}
