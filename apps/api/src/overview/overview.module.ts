import { Module } from '@nestjs/common';
import { OverviewController } from './overview.controller';

/** One page for those who lead. */
@Module({ controllers: [OverviewController] })
export class OverviewModule {}
