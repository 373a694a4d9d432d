import { Body, Controller, Get, HttpCode, Param, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { RulePackDto, RulePacksDto, DraftRulePackDto, RuleChecksDto } from '@app/contracts/http';
import { CHECK_NAMES, type Actor } from '@app/domain';
import { CurrentActor } from '../platform/access/current.decorator';
import { Permission } from '../platform/access/permission.decorator';
import { notFound } from '../platform/problems/problem';
import { Meta, type CommandMeta } from '../platform/request/meta.decorator';
import { VersionNumber } from '../plans/version-number.decorator';
import { LawLibrary } from './law-library.service';
import { lawView } from './law-view';

const TABLE = 'rule_pack';

/** Rule packs (规则包): what plans are judged by. */
@ApiTags('law')
@Controller('rule-packs')
export class RulePacksController {
  constructor(private readonly library: LawLibrary) {}

  /** All versions, by code, newest first. */
  @Get()
  @Permission('law.read')
  async list(): Promise<RulePacksDto> {
    return { items: (await this.library.list(TABLE)).map((row) => lawView(row)) };
  }

  /** A new version as a draft; it counts for nothing until somebody else approves it. */
  @Post()
  @Permission('law.write')
  async draft(
    @CurrentActor() actor: Actor,
    @Meta() meta: CommandMeta,
    @Body() { document }: DraftRulePackDto,
  ): Promise<RulePackDto> {
    const at = { table: TABLE, code: document.code } as const;
    return lawView(await this.library.draft(actor, meta, at, document));
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
    return this.read(code, null);
  }

  @Get(':code/versions/:number')
  @Permission('law.read')
  version(@Param('code') code: string, @VersionNumber() number: number): Promise<RulePackDto> {
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
  ): Promise<RulePackDto> {
    return lawView(await this.library.approve(actor, meta, { table: TABLE, code, version }));
  }

  private async read(code: string, version: number | null): Promise<RulePackDto> {
    const row = await this.library.find(TABLE, code, version);
    if (!row) throw notFound();
    return lawView(row);
  }
}
