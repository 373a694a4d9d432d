import { Controller, Get, Post, Query, Req, Res, StreamableFile } from '@nestjs/common';
import { ApiBody, ApiProduces, ApiTags } from '@nestjs/swagger';
import { AttachedDto, AttachmentListDto, AttachQueryDto } from '@app/contracts/http';
import type { Actor } from '@app/domain';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { CurrentActor } from '../platform/access/current.decorator';
import { Permission } from '../platform/access/permission.decorator';
import { Consumes } from '../platform/request/consumes.decorator';
import { Meta, type CommandMeta } from '../platform/request/meta.decorator';
import { RequestId } from '../platform/request/request-id.decorator';
import { Id } from '../platform/validation/id.decorator';
import { Attachments } from './attachments.service';
import { contentDisposition } from './content-disposition';
import { withIncomingFile } from './incoming-file';
import { Uploads } from './uploads.service';

const FILE_BODY = {
  schema: { type: 'object', properties: { file: { type: 'string', format: 'binary' } } },
} as const;

@ApiTags('attachments')
@Controller()
@Permission('attachment.read')
export class AttachmentsController {
  constructor(
    private readonly attachments: Attachments,
    private readonly uploads: Uploads,
  ) {}

  /** Attaches a file (PDF, OFD, DOCX, JPG, PNG, up to 20 MB) to a reception. */
  @Post('receptions/:id/attachments')
  @Permission('attachment.write')
  @Consumes('multipart/form-data')
  @ApiBody(FILE_BODY)
  async addToReception(
    @Id() receptionId: string,
    @Query() { kind = 'other' }: AttachQueryDto,
    @CurrentActor() actor: Actor,
    @Meta() meta: CommandMeta,
    @Req() request: FastifyRequest,
  ): Promise<AttachedDto> {
    await this.attachments.mayAddTo(actor, receptionId);
    const place = { receptionId, taskId: null, kind };
    return withIncomingFile(request, (file) => this.uploads.attach(actor, meta, place, file));
  }

  /** The attachments of a reception and its tasks, as far as this person sees them. */
  @Get('receptions/:id/attachments')
  async ofReception(
    @Id() receptionId: string,
    @CurrentActor() actor: Actor,
  ): Promise<AttachmentListDto> {
    return this.attachments.ofReception(actor, receptionId);
  }

  /** Attaches a file (PDF, OFD, DOCX, JPG, PNG, up to 20 MB) to a task. */
  @Post('tasks/:id/attachments')
  @Permission('attachment.write')
  @Consumes('multipart/form-data')
  @ApiBody(FILE_BODY)
  async addToTask(
    @Id() taskId: string,
    @Query() { kind = 'other' }: AttachQueryDto,
    @CurrentActor() actor: Actor,
    @Meta() meta: CommandMeta,
    @Req() request: FastifyRequest,
  ): Promise<AttachedDto> {
    const receptionId = await this.attachments.receptionOfTask(actor, taskId);
    const place = { receptionId, taskId, kind };
    return withIncomingFile(request, (file) => this.uploads.attach(actor, meta, place, file));
  }

  /** The attachments of one task. */
  @Get('tasks/:id/attachments')
  async ofTask(@Id() taskId: string, @CurrentActor() actor: Actor): Promise<AttachmentListDto> {
    return this.attachments.ofTask(actor, taskId);
  }

  /** The file itself. That it was read is recorded. */
  @Get('attachments/:id')
  @ApiProduces('application/octet-stream')
  async download(
    @Id() id: string,
    @CurrentActor() actor: Actor,
    @RequestId() requestId: string,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<StreamableFile> {
    const { attachment, content } = await this.attachments.open(actor, requestId, id);
    const digest = Buffer.from(attachment.sha256, 'hex').toString('base64');
    reply.headers({
      'repr-digest': `sha-256=:${digest}:`,
      // Whatever is in it, a browser neither runs nor embeds it.
      'content-security-policy': "default-src 'none'; sandbox",
    });
    return new StreamableFile(content, {
      type: attachment.mediaType,
      length: attachment.size,
      disposition: contentDisposition(attachment.fileName),
    });
  }
}
