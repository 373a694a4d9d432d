import { Module } from '@nestjs/common';
import { GuestChanges } from './guest-changes.service';
import { GuestReader } from './guest-reader.service';
import { GuestTableService } from './guest-table.service';
import { GuestViews } from './guest-views.service';
import { GuestsController } from './guests.controller';

/** The guests of a reception: their list, and who reads which of their fields. */
@Module({
  controllers: [GuestsController],
  providers: [GuestReader, GuestViews, GuestChanges, GuestTableService],
})
export class GuestsModule {}
