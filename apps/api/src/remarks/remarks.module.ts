import { Module } from '@nestjs/common';
import { ActsModule } from '../acts/acts.module';
import { RemarksController } from './remarks.controller';
import { Remarks } from './remarks.service';

/** Remarks on plan versions. */
@Module({
  imports: [ActsModule],
  controllers: [RemarksController],
  providers: [Remarks],
  exports: [Remarks],
})
export class RemarksModule {}
