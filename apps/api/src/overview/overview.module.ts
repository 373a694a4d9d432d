import { Module } from '@nestjs/common';
import { NewsController } from './news.controller';
import { OverviewController } from './overview.controller';
import { StuckController } from './stuck.controller';

/** One page for those who lead. */
@Module({ controllers: [NewsController, OverviewController, StuckController] })
export class OverviewModule {}
