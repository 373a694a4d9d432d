import multipart from '@fastify/multipart';
import { Module, type OnModuleInit } from '@nestjs/common';
import { HttpAdapterHost } from '@nestjs/core';
import { ATTACHMENT_LIMIT } from '@app/persistence';
import type { FastifyInstance } from 'fastify';
import { Attachments } from './attachments.service';
import { AttachmentsController } from './attachments.controller';
import { blobStoreProvider } from './blob-store.provider';
import { Uploads } from './uploads.service';

/** Files on receptions and tasks. */
@Module({
  controllers: [AttachmentsController],
  providers: [blobStoreProvider, Attachments, Uploads],
})
export class AttachmentsModule implements OnModuleInit {
  constructor(private readonly host: HttpAdapterHost) {}

  /** Not awaited: that would make Fastify fix its error handler before Nest has set ours. */
  onModuleInit(): void {
    const server = this.host.httpAdapter.getInstance<FastifyInstance>();
    void server.register(multipart, {
      // One byte more than is allowed: the store says what is too much, and knows a whole file.
      limits: { fileSize: ATTACHMENT_LIMIT + 1, files: 1, fields: 5, fieldSize: 1000, parts: 6 },
    });
  }
}
