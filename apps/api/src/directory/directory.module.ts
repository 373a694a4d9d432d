import { Module } from '@nestjs/common';
import { ReceptionDirectoryController } from './reception-directory.controller';

/** Who can be reached in a reception, and who has not been. */
@Module({ controllers: [ReceptionDirectoryController] })
export class DirectoryModule {}
