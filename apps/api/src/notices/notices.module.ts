import { Module } from '@nestjs/common';
import { NoticeOfficeController } from './notice-office.controller';
import { NoticesController } from './notices.controller';

/** Messages: one's own, who has read what, and what could not be delivered. */
@Module({ controllers: [NoticeOfficeController, NoticesController] })
export class NoticesModule {}
