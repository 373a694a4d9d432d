import { Module } from '@nestjs/common';
import { InboxController } from './inbox.controller';

/** What a person has to do, over all receptions. */
@Module({ controllers: [InboxController] })
export class InboxModule {}
