import { Module } from '@nestjs/common';
import { ActsModule } from '../acts/acts.module';
import { PeopleModule } from '../people/people.module';
import { DraftPlaces } from './draft-places.service';
import { GeneratedPlansController } from './generated-plans.controller';
import { GeneratedPlans } from './generated-plans.service';
import { IssuersController } from './issuers.controller';
import { Issuers } from './issuers.service';
import { TemplateCheck } from './template-check.service';
import { TemplateFilesController } from './template-files.controller';
import { TemplateFiles } from './template-files.service';
import { TemplatesController } from './templates.controller';
import { Templates } from './templates.service';

/** The library of SOP templates, and plans made from them. */
@Module({
  imports: [ActsModule, PeopleModule],
  controllers: [
    TemplateFilesController,
    TemplatesController,
    IssuersController,
    GeneratedPlansController,
  ],
  providers: [DraftPlaces, GeneratedPlans, Issuers, TemplateCheck, TemplateFiles, Templates],
})
export class TemplatesModule {}
