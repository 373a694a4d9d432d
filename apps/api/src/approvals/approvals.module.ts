import { Module } from '@nestjs/common';
import { ActsModule } from '../acts/acts.module';
import { ApprovalsController } from './approvals.controller';

@Module({ imports: [ActsModule], controllers: [ApprovalsController] })
export class ApprovalsModule {}
