import { Module } from '@nestjs/common';
import { SearchController } from './search.controller';

/** One box for everything that has a name. */
@Module({ controllers: [SearchController] })
export class SearchModule {}
