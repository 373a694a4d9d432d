import { Module } from '@nestjs/common';
import { PhoneNumbers } from './phone-numbers.service';
import { ReceptionDirectoryController } from './reception-directory.controller';

/** Who can be reached in a reception, and who has not been. */
@Module({ controllers: [ReceptionDirectoryController], providers: [PhoneNumbers] })
export class DirectoryModule {}
