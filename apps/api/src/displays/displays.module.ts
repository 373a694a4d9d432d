import { Module } from '@nestjs/common';
import { PeopleModule } from '../people/people.module';
import { DisplaysController } from './displays.controller';
import { WallController } from './wall.controller';
import { WallData } from './wall-data.service';

/** Walls: their links, and what they show. */
@Module({
  imports: [PeopleModule],
  controllers: [DisplaysController, WallController],
  providers: [WallData],
})
export class DisplaysModule {}
