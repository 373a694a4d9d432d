import { Module } from '@nestjs/common';
import { Doorkeeper } from './doorkeeper';
import { ProcessWatch } from './process-watch';
import { SessionPasses } from './session-passes';
import { StreamController } from './stream.controller';
import { StreamHub } from './stream-hub';

/** Live data: what changed, to those who may see it. */
@Module({
  controllers: [StreamController],
  providers: [StreamHub, ProcessWatch, Doorkeeper, SessionPasses],
  exports: [StreamHub, Doorkeeper],
})
export class StreamModule {}
