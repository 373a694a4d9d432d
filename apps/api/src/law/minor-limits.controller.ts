import { Body, Controller, Get, HttpCode, Param, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import {
  DraftMinorLimitDto,
  type MinorLimitDocumentDto,
  MinorLimitDto,
  MinorLimitsDto,
} from '@app/contracts/http';
import type { Actor } from '@app/domain';
import { CurrentActor } from '../platform/access/current.decorator';
import { Permission } from '../platform/access/permission.decorator';
import { Meta, type CommandMeta } from '../platform/request/meta.decorator';
import { VersionNumber } from '../plans/version-number.decorator';
import type { LawKind } from './law-kind';
import { LawLibrary } from './law-library.service';

/** How far a 微调 may go (微调限度), by kind of reception; the code of a limit is its profile. */
@ApiTags('law')
@Controller('minor-limits')
export class MinorLimitsController {
  private readonly limits: LawKind<MinorLimitDocumentDto>;

  constructor(library: LawLibrary) {
    this.limits = library.kind('minor_limit');
  }

  /** All versions, by code, newest first. */
  @Get()
  @Permission('law.read')
  list(): Promise<MinorLimitsDto> {
    return this.limits.list();
  }

  /** A new version as a draft; it counts for nothing until somebody else approves it. */
  @Post()
  @Permission('law.write')
  draft(
    @CurrentActor() actor: Actor,
    @Meta() meta: CommandMeta,
    @Body() { document }: DraftMinorLimitDto,
  ): Promise<MinorLimitDto> {
    return this.limits.draft({ actor, meta }, document.profile, document);
  }

  /** The version in force. */
  @Get(':code')
  @Permission('law.read')
  inForce(@Param('code') code: string): Promise<MinorLimitDto> {
    return this.limits.get(code, null);
  }

  @Get(':code/versions/:number')
  @Permission('law.read')
  version(@Param('code') code: string, @VersionNumber() number: number): Promise<MinorLimitDto> {
    return this.limits.get(code, number);
  }

  /** Puts a draft in force; by somebody who did not write it. */
  @Post(':code/versions/:number/approve')
  @HttpCode(200)
  @Permission('law.approve')
  approve(
    @CurrentActor() actor: Actor,
    @Meta() meta: CommandMeta,
    @Param('code') code: string,
    @VersionNumber() version: number,
  ): Promise<MinorLimitDto> {
    return this.limits.approve({ actor, meta }, code, version);
  }
}
