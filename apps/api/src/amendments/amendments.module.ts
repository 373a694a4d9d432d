import { Module } from '@nestjs/common';
import { ActsModule } from '../acts/acts.module';
import { AmendmentActs } from './amendment-acts.service';
import { AmendmentReader } from './amendment-reader.service';
import { AmendmentsController } from './amendments.controller';

/** Proposed changes of the plan. */
@Module({
  imports: [ActsModule],
  controllers: [AmendmentsController],
  providers: [AmendmentActs, AmendmentReader],
  exports: [AmendmentActs],
})
export class AmendmentsModule {}
