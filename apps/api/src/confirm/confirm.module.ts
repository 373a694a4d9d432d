import { Module } from '@nestjs/common';
import { ConfirmController } from './confirm.controller';
import { ConfirmReader } from './confirm.service';

/** The page of 任务确认. */
@Module({ controllers: [ConfirmController], providers: [ConfirmReader] })
export class ConfirmModule {}
