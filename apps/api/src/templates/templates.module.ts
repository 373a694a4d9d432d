import { Module } from '@nestjs/common';
import { ActsModule } from '../acts/acts.module';
import { PeopleModule } from '../people/people.module';
import { GeneratedPlansController } from './generated-plans.controller';
import { GeneratedPlans } from './generated-plans.service';
import { TemplateCheck } from './template-check.service';
import { TemplateChoice } from './template-choice.service';
import { TemplatesController } from './templates.controller';
import { Templates } from './templates.service';

/** The library of SOP templates, and plans made from them. */
@Module({
  imports: [ActsModule, PeopleModule],
  controllers: [TemplatesController, GeneratedPlansController],
  providers: [GeneratedPlans, TemplateCheck, TemplateChoice, Templates],
  exports: [TemplateCheck],
})
export class TemplatesModule {}
