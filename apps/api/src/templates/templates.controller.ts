import { Body, Controller, Get, HttpCode, Param, Post, Put } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import {
  CreateTemplateDto,
  SaveTemplateDto,
  TemplateCheckDto,
  TemplateDto,
  templateOf,
  TemplatesDto,
} from '@app/contracts/http';
import type { Actor } from '@app/domain';
import type { Language } from '@app/texts';
import { CurrentActor } from '../platform/access/current.decorator';
import { Permission } from '../platform/access/permission.decorator';
import { notFound } from '../platform/problems/problem';
import { withMessage } from '../platform/problems/problem-body';
import { IfMatch } from '../platform/request/if-match.decorator';
import { InLanguage } from '../platform/request/in-language.decorator';
import { Meta, type CommandMeta } from '../platform/request/meta.decorator';
import { VersionNumber } from '../plans/version-number.decorator';
import { TemplateCheck } from './template-check.service';
import { rowOf, templateView } from './template-view';
import { Templates } from './templates.service';

/** SOP templates (标准流程模板): recipes of plans, in approved versions. */
@ApiTags('templates')
@Controller('sop-templates')
export class TemplatesController {
  constructor(
    private readonly templates: Templates,
    private readonly check: TemplateCheck,
  ) {}

  /** All versions of all templates. */
  @Get()
  @Permission('template.read')
  async list(): Promise<TemplatesDto> {
    return { items: (await this.templates.list()).map(rowOf) };
  }

  /** A template of a new code, as a draft. */
  @Post()
  @Permission('template.write')
  async create(
    @CurrentActor() actor: Actor,
    @Meta() meta: CommandMeta,
    @Body() body: CreateTemplateDto,
  ): Promise<TemplateDto> {
    return templateView(await this.templates.create(actor, meta, body));
  }

  /** Says everything that is wrong with a document; nothing is stored. */
  @Post('check')
  @HttpCode(200)
  @Permission('template.write')
  async look(
    @Body() { code, document }: CreateTemplateDto,
    @InLanguage() language: Language,
  ): Promise<TemplateCheckDto> {
    const faults = await this.check.faultsIn(templateOf(document, code, 1));
    return { faults: faults.map((fault) => withMessage(fault, language)) };
  }

  /** The version in force. */
  @Get(':code')
  @Permission('template.read')
  inForce(@Param('code') code: string): Promise<TemplateDto> {
    return this.read(code, null);
  }

  /** Any version, with its ETag. */
  @Get(':code/versions/:number')
  @Permission('template.read')
  version(@Param('code') code: string, @VersionNumber() number: number): Promise<TemplateDto> {
    return this.read(code, number);
  }

  /** Saves the draft of the next version whole; `If-Match: "r0"` begins one. */
  @Put(':code/draft')
  @Permission('template.write')
  async save(
    @CurrentActor() actor: Actor,
    @Meta() meta: CommandMeta,
    @Param('code') code: string,
    @IfMatch() revision: number,
    @Body() body: SaveTemplateDto,
  ): Promise<TemplateDto> {
    const at = { code, revision };
    return templateView(await this.templates.save(actor, meta, at, body.document));
  }

  /** Puts a draft in force for new receptions; by somebody who did not write it. */
  @Post(':code/versions/:number/approve')
  @HttpCode(200)
  @Permission('template.approve')
  async approve(
    @CurrentActor() actor: Actor,
    @Meta() meta: CommandMeta,
    @Param('code') code: string,
    @VersionNumber() version: number,
    @IfMatch() revision: number,
  ): Promise<TemplateDto> {
    return templateView(await this.templates.approve(actor, meta, { code, version, revision }));
  }

  /** Takes a version out of use, or drops a draft. */
  @Post(':code/versions/:number/retire')
  @HttpCode(200)
  @Permission('template.approve')
  async retire(
    @CurrentActor() actor: Actor,
    @Meta() meta: CommandMeta,
    @Param('code') code: string,
    @VersionNumber() version: number,
    @IfMatch() revision: number,
  ): Promise<TemplateDto> {
    return templateView(await this.templates.retire(actor, meta, { code, version, revision }));
  }

  private async read(code: string, version: number | null): Promise<TemplateDto> {
    const row = await this.templates.find(code, version);
    if (!row) throw notFound();
    return templateView(row);
  }
}
