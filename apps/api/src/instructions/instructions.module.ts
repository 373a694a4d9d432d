import { Module } from '@nestjs/common';
import { ActsModule } from '../acts/acts.module';
import { InstructionsController } from './instructions.controller';

/** What leaders write on a reception, and what becomes of it. */
@Module({ imports: [ActsModule], controllers: [InstructionsController] })
export class InstructionsModule {}
