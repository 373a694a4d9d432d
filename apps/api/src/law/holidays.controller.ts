import { Body, Controller, Get, HttpCode, Param, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { HolidayYearDto, HolidayYearsDto, DraftHolidayYearDto } from '@app/contracts/http';
import type { Actor } from '@app/domain';
import { CurrentActor } from '../platform/access/current.decorator';
import { Permission } from '../platform/access/permission.decorator';
import { notFound } from '../platform/problems/problem';
import { Meta, type CommandMeta } from '../platform/request/meta.decorator';
import { VersionNumber } from '../plans/version-number.decorator';
import { LawLibrary } from './law-library.service';
import { lawView } from './law-view';

const TABLE = 'holiday_year';

/** Holidays and worked weekends (节假日与调休); the code of a calendar is its year. */
@ApiTags('law')
@Controller('holidays')
export class HolidaysController {
  constructor(private readonly library: LawLibrary) {}

  /** All versions, by code, newest first. */
  @Get()
  @Permission('law.read')
  async list(): Promise<HolidayYearsDto> {
    return { items: (await this.library.list(TABLE)).map((row) => lawView(row)) };
  }

  /** A new version as a draft; it counts for nothing until somebody else approves it. */
  @Post()
  @Permission('law.write')
  async draft(
    @CurrentActor() actor: Actor,
    @Meta() meta: CommandMeta,
    @Body() { document }: DraftHolidayYearDto,
  ): Promise<HolidayYearDto> {
    const at = { table: TABLE, code: String(document.year) } as const;
    return lawView(await this.library.draft(actor, meta, at, document));
  }

  /** The version in force. */
  @Get(':code')
  @Permission('law.read')
  inForce(@Param('code') code: string): Promise<HolidayYearDto> {
    return this.read(code, null);
  }

  @Get(':code/versions/:number')
  @Permission('law.read')
  version(@Param('code') code: string, @VersionNumber() number: number): Promise<HolidayYearDto> {
    return this.read(code, number);
  }

  /** Puts a draft in force; by somebody who did not write it. */
  @Post(':code/versions/:number/approve')
  @HttpCode(200)
  @Permission('law.approve')
  async approve(
    @CurrentActor() actor: Actor,
    @Meta() meta: CommandMeta,
    @Param('code') code: string,
    @VersionNumber() version: number,
  ): Promise<HolidayYearDto> {
    return lawView(await this.library.approve(actor, meta, { table: TABLE, code, version }));
  }

  private async read(code: string, version: number | null): Promise<HolidayYearDto> {
    const row = await this.library.find(TABLE, code, version);
    if (!row) throw notFound();
    return lawView(row);
  }
}
