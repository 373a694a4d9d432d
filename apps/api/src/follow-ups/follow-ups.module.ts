import { Module } from '@nestjs/common';
import { ActsModule } from '../acts/acts.module';
import { FollowUpsController } from './follow-ups.controller';

@Module({ imports: [ActsModule], controllers: [FollowUpsController] })
export class FollowUpsModule {}
