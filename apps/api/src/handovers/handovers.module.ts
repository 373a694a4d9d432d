import { Module } from '@nestjs/common';
import { ActsModule } from '../acts/acts.module';
import { HandoversController } from './handovers.controller';

/** What one department hands over to another. */
@Module({ imports: [ActsModule], controllers: [HandoversController] })
export class HandoversModule {}
