import { Body, Controller, Get, HttpCode, Param, Post, Query, Req } from '@nestjs/common';
import { ApiBody, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import {
  ExportQueryDto,
  TemplateImportQueryDto,
  TemplateImportReportDto,
} from '@app/contracts/http';
import type { Actor } from '@app/domain';
import type { SignedFile } from '@app/persistence';
import type { FastifyRequest } from 'fastify';
import { CurrentActor } from '../platform/access/current.decorator';
import { Permission } from '../platform/access/permission.decorator';
import { metaOf } from '../platform/request/meta.decorator';
import { TemplateFiles } from './template-files.service';

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

/** Templates as one signed file. */
@ApiTags('template-files')
@Controller('sop-templates')
export class TemplateFilesController {
  constructor(private readonly files: TemplateFiles) {}

  /** One approved version, signed by this installation (Ed25519). */
  @Get(':code/export')
  @Permission('template.read')
  @ApiOkResponse(FILE)
  export(@Param('code') code: string, @Query() { version }: ExportQueryDto): Promise<SignedFile> {
    return this.files.export(code, version ?? null);
  }

  /**
   * Says what a file would do; with `dryRun=false` takes its templates over as drafts. Unsigned,
   * altered and unknown files are refused, and nothing is stored.
   */
  @Post('import')
  @HttpCode(200)
  @Permission('template.write')
  @ApiBody(FILE)
  async import(
    @CurrentActor() actor: Actor,
    @Query() { dryRun }: TemplateImportQueryDto,
    @Body() file: Record<string, unknown>,
    @Req() request: FastifyRequest,
  ): Promise<TemplateImportReportDto> {
    return dryRun === false
      ? this.files.apply(actor, metaOf(request), file)
      : this.files.preview(file);
  }
}
