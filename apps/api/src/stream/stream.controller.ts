import { Controller, Get, Headers, Query, Req, Res } from '@nestjs/common';
import { ApiExtraModels, ApiHeader, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import {
  BeatEventDto,
  ChangeEventDto,
  EndEventDto,
  ReadyEventDto,
  ReloadEventDto,
  StreamQueryDto,
} from '@app/contracts/http';
import { readScopeOf } from '@app/persistence';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Current } from '../platform/access/current';
import { CurrentIdentity } from '../platform/access/current.decorator';
import { Permission } from '../platform/access/permission.decorator';
import { Problem } from '../platform/problems/problem';
import { Doorkeeper } from './doorkeeper';
import { SessionPasses } from './session-passes';
import { StreamClient } from './stream-client';
import { openStream } from './open-stream';
import { StreamHub } from './stream-hub';
import { viewerOf } from './viewer';

@ApiTags('stream')
@Controller('stream')
@Permission('live.read')
export class StreamController {
  constructor(
    private readonly hub: StreamHub,
    private readonly doorkeeper: Doorkeeper,
    private readonly sessions: SessionPasses,
  ) {}

  /**
   * What changes, as it changes (Server-Sent Events): events ready, change, reload, beat, end. Only
   * with a session's cookie. One connection per browser is enough.
   */
  @Get()
  @ApiHeader({ name: 'Last-Event-ID', required: false, description: 'Goes before `since`.' })
  @ApiExtraModels(ReadyEventDto, ChangeEventDto, ReloadEventDto, BeatEventDto, EndEventDto)
  @ApiOkResponse({
    description: 'Each event: id, event (ready, change, reload, beat or end), data (JSON).',
    content: { 'text/event-stream': { schema: { type: 'string' } } },
  })
  async listen(
    @Query() { since, ago }: StreamQueryDto,
    @Headers('last-event-id') lastEventId: string | undefined,
    @CurrentIdentity() { actor, sessionId }: Current,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    if (sessionId === null) throw new Problem(403, 'stream.session-only');
    if (this.hub.isClosing) throw new Problem(503, 'stream.restarting', { retryAfter: 1 });
    await this.hub.open();
    const client = new StreamClient(
      openStream(request, reply),
      sessionId,
      viewerOf(readScopeOf(actor)),
    );
    reply.raw.once('close', () => this.doorkeeper.forget(client));
    this.doorkeeper.admit(client, this.sessions);
    await this.hub.join(client, lastEventId ?? since ?? null, ago ?? null);
  }
}
