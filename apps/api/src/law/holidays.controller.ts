import { Body, Controller, Get, HttpCode, Inject, Param, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { Door } from '@app/commands';
import {
  DraftHolidayYearDto,
  type HolidayYearDocumentDto,
  HolidayYearDto,
  HolidayYearsDto,
} from '@app/contracts/http';
import type { Actor } from '@app/domain';
import { CurrentActor } from '../platform/access/current.decorator';
import { Permission } from '../platform/access/permission.decorator';
import { DOOR } from '../platform/door/door.module';
import { Meta, type CommandMeta } from '../platform/request/meta.decorator';
import { VersionNumber } from '../plans/version-number.decorator';
import type { LawKind } from './law-kind';
import { LawLibrary } from './law-library.service';

/** Holidays and worked weekends (节假日与调休); the code of a calendar is its year. */
@ApiTags('law')
@Controller('holidays')
export class HolidaysController {
  private readonly years: LawKind<HolidayYearDocumentDto>;

  constructor(
    library: LawLibrary,
    @Inject(DOOR) private readonly door: Door,
  ) {
    this.years = library.kind('holiday_year');
  }

  /** All versions, by code, newest first. */
  @Get()
  @Permission('law.read')
  list(): Promise<HolidayYearsDto> {
    return this.years.list();
  }

  /** A new version as a draft; it counts for nothing until somebody else approves it. */
  @Post()
  @Permission('law.write')
  draft(
    @CurrentActor() actor: Actor,
    @Meta() meta: CommandMeta,
    @Body() { document }: DraftHolidayYearDto,
  ): Promise<HolidayYearDto> {
    return this.years.draft({ actor, meta }, String(document.year), document);
  }

  /** The version in force. */
  @Get(':code')
  @Permission('law.read')
  inForce(@Param('code') code: string): Promise<HolidayYearDto> {
    return this.years.get(code, null);
  }

  @Get(':code/versions/:number')
  @Permission('law.read')
  version(@Param('code') code: string, @VersionNumber() number: number): Promise<HolidayYearDto> {
    return this.years.get(code, number);
  }

  /**
   * Puts a draft in force; by somebody who did not write it. Running plans whose times would be others
   * get that proposed as a change, with its preview; nothing moves by itself.
   */
  @Post(':code/versions/:number/approve')
  @HttpCode(200)
  @Permission('law.approve')
  async approve(
    @CurrentActor() actor: Actor,
    @Meta() meta: CommandMeta,
    @Param('code') code: string,
    @VersionNumber() version: number,
  ): Promise<HolidayYearDto> {
    const year = await this.years.approve({ actor, meta }, code, version);
    if (year.inForce) await this.door.calendar(year.document.year);
    return year;
  }
}
