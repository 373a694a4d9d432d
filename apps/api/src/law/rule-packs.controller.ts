import { Body, Controller, Get, HttpCode, Param, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import {
  DraftRulePackDto,
  type RulePackDocumentDto,
  RulePackDto,
  RulePacksDto,
  RuleChecksDto,
} from '@app/contracts/http';
import { CHECK_NAMES, type Actor } from '@app/domain';
import { CurrentActor } from '../platform/access/current.decorator';
import { Permission } from '../platform/access/permission.decorator';
import { Meta, type CommandMeta } from '../platform/request/meta.decorator';
import { VersionNumber } from '../plans/version-number.decorator';
import type { LawKind } from './law-kind';
import { LawLibrary } from './law-library.service';

/** Rule packs (规则包): what plans are judged by. */
@ApiTags('law')
@Controller('rule-packs')
export class RulePacksController {
  private readonly packs: LawKind<RulePackDocumentDto>;

  constructor(library: LawLibrary) {
    this.packs = library.kind('rule_pack');
  }

  /** All versions, by code, newest first. */
  @Get()
  @Permission('law.read')
  list(): Promise<RulePacksDto> {
    return this.packs.list();
  }

  /** A new version as a draft; it counts for nothing until somebody else approves it. */
  @Post()
  @Permission('law.write')
  draft(
    @CurrentActor() actor: Actor,
    @Meta() meta: CommandMeta,
    @Body() { document }: DraftRulePackDto,
  ): Promise<RulePackDto> {
    return this.packs.draft({ actor, meta }, document.code, document);
  }

  /** The tests that rules can name; a rule of an existing test needs no code. */
  @Get('checks')
  @Permission('law.read')
  checks(): RuleChecksDto {
    return { items: [...CHECK_NAMES] };
  }

  /** The version in force. */
  @Get(':code')
  @Permission('law.read')
  inForce(@Param('code') code: string): Promise<RulePackDto> {
    return this.packs.get(code, null);
  }

  @Get(':code/versions/:number')
  @Permission('law.read')
  version(@Param('code') code: string, @VersionNumber() number: number): Promise<RulePackDto> {
    return this.packs.get(code, number);
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
  ): Promise<RulePackDto> {
    return this.packs.approve({ actor, meta }, code, version);
  }
}
