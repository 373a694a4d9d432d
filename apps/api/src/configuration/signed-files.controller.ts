import { Body, Controller, Get, HttpCode, Param, Post, Query, Req } from '@nestjs/common';
import { ApiBody, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import {
  ConfigurationImportDto,
  ConfigurationImportQueryDto,
  ExportConfigurationQueryDto,
  ExportTemplateQueryDto,
} from '@app/contracts/http';
import type { Actor } from '@app/domain';
import type { SignedFile } from '@app/persistence';
import type { FastifyRequest } from 'fastify';
import { CurrentActor } from '../platform/access/current.decorator';
import { Permission } from '../platform/access/permission.decorator';
import { metaOf } from '../platform/request/meta.decorator';
import { SignedFiles } from './signed-files.service';

const FILE = {
  schema: {
    type: 'object' as const,
    description: 'A file as another installation exported it, unchanged.',
    properties: {
      format: { type: 'string', enum: ['yingbin.sop'] },
      formatVersion: { type: 'integer', enum: [1] },
      issuer: { type: 'string' },
      issuedAt: { type: 'string', format: 'date-time' },
      templates: { type: 'array', items: { type: 'object' } },
      rulePacks: { type: 'array', items: { type: 'object' } },
      signature: { type: 'object' },
    },
  },
};

/** Configuration as one signed file: templates and rule packs. */
@ApiTags('configuration')
@Controller()
export class SignedFilesController {
  constructor(private readonly files: SignedFiles) {}

  /** Templates and rule packs in force, signed by this installation (Ed25519). */
  @Get('configuration/export')
  @Permission('template.read')
  @ApiOkResponse(FILE)
  export(@Query() { templates, rulePacks }: ExportConfigurationQueryDto): Promise<SignedFile> {
    const isAll = templates === undefined && rulePacks === undefined;
    return this.files.export({
      templates: templates ?? (isAll ? null : []),
      rulePacks: rulePacks ?? (isAll ? null : []),
    });
  }

  /** One approved version of a template, signed. */
  @Get('sop-templates/:code/export')
  @Permission('template.read')
  @ApiOkResponse(FILE)
  exportTemplate(
    @Param('code') code: string,
    @Query() { version }: ExportTemplateQueryDto,
  ): Promise<SignedFile> {
    return this.files.exportTemplate(code, version ?? null);
  }

  /**
   * Says what a file would do; with `dryRun=false` takes everything over as drafts. Unsigned, altered
   * and unknown files are refused, and nothing is stored.
   */
  @Post(['configuration/import', 'sop-templates/import'])
  @HttpCode(200)
  @Permission('template.write')
  @ApiBody(FILE)
  async import(
    @CurrentActor() actor: Actor,
    @Query() { dryRun }: ConfigurationImportQueryDto,
    @Body() file: Record<string, unknown>,
    @Req() request: FastifyRequest,
  ): Promise<ConfigurationImportDto> {
    return dryRun === false
      ? this.files.apply(actor, metaOf(request), file)
      : this.files.preview(file);
  }
}
