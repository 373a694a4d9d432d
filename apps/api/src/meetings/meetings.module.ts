import { Module } from '@nestjs/common';
import { ActsModule } from '../acts/acts.module';
import { MeetingsController } from './meetings.controller';
import { Meetings } from './meetings.service';

/** Coordination meetings. */
@Module({ imports: [ActsModule], controllers: [MeetingsController], providers: [Meetings] })
export class MeetingsModule {}
