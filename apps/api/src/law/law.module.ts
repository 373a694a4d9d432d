import { Module } from '@nestjs/common';
import { PeopleModule } from '../people/people.module';
import { HolidaysController } from './holidays.controller';
import { LawLibrary } from './law-library.service';
import { MinorLimitsController } from './minor-limits.controller';
import { RulePacksController } from './rule-packs.controller';
import { StandardsController } from './standards.controller';

/** What plans are judged and computed by: rule packs, standards, calendars, limits. */
@Module({
  imports: [PeopleModule],
  controllers: [
    RulePacksController,
    StandardsController,
    HolidaysController,
    MinorLimitsController,
  ],
  providers: [LawLibrary],
})
export class LawModule {}
