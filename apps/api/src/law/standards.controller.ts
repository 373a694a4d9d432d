import { Body, Controller, Get, HttpCode, Param, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import {
  DraftStandardDto,
  type StandardDocumentDto,
  StandardDto,
  StandardsDto,
} from '@app/contracts/http';
import type { Actor } from '@app/domain';
import { CurrentActor } from '../platform/access/current.decorator';
import { Permission } from '../platform/access/permission.decorator';
import { Meta, type CommandMeta } from '../platform/request/meta.decorator';
import { VersionNumber } from '../plans/version-number.decorator';
import type { LawKind } from './law-kind';
import { LawLibrary } from './law-library.service';

/** Standards tables (标准): what a budget is computed by. */
@ApiTags('law')
@Controller('standards')
export class StandardsController {
  private readonly standards: LawKind<StandardDocumentDto>;

  constructor(library: LawLibrary) {
    this.standards = library.kind('standard');
  }

  /** All versions, by code, newest first. */
  @Get()
  @Permission('law.read')
  list(): Promise<StandardsDto> {
    return this.standards.list();
  }

  /** A new version as a draft; it counts for nothing until somebody else approves it. */
  @Post()
  @Permission('law.write')
  draft(
    @CurrentActor() actor: Actor,
    @Meta() meta: CommandMeta,
    @Body() { document }: DraftStandardDto,
  ): Promise<StandardDto> {
    return this.standards.draft({ actor, meta }, document.code, document);
  }

  /** The version in force. */
  @Get(':code')
  @Permission('law.read')
  inForce(@Param('code') code: string): Promise<StandardDto> {
    return this.standards.get(code, null);
  }

  @Get(':code/versions/:number')
  @Permission('law.read')
  version(@Param('code') code: string, @VersionNumber() number: number): Promise<StandardDto> {
    return this.standards.get(code, number);
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
  ): Promise<StandardDto> {
    return this.standards.approve({ actor, meta }, code, version);
  }
}
