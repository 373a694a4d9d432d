import { Module } from '@nestjs/common';
import { GuestChanges } from './guest-changes.service';
import { GuestReader } from './guest-reader.service';
import { GuestTableService } from './guest-table.service';
import { GuestViews } from './guest-views.service';
import { GuestsController } from './guests.controller';
import { keyringProvider } from './keyring.provider';

/** The guests of a reception: their list, and who reads which of their fields. */
@Module({
  controllers: [GuestsController],
  providers: [keyringProvider, GuestReader, GuestViews, GuestChanges, GuestTableService],
  exports: [GuestReader, keyringProvider],
})
export class GuestsModule {}
