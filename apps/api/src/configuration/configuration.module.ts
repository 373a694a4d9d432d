import { Module } from '@nestjs/common';
import { PeopleModule } from '../people/people.module';
import { TemplatesModule } from '../templates/templates.module';
import { IssuersController } from './issuers.controller';
import { Issuers } from './issuers.service';
import { SignedFilesController } from './signed-files.controller';
import { SignedFiles } from './signed-files.service';
import { TemplatePart } from './template-part.service';

/** What an office gives to and takes from others: signed files. */
@Module({
  imports: [PeopleModule, TemplatesModule],
  controllers: [SignedFilesController, IssuersController],
  providers: [Issuers, SignedFiles, TemplatePart],
})
export class ConfigurationModule {}
