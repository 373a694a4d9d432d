import { Module } from '@nestjs/common';
import { NewsController } from './news.controller';
import { OverviewController } from './overview.controller';

/** One page for those who lead. */
@Module({ controllers: [NewsController, OverviewController] })
export class OverviewModule {}
