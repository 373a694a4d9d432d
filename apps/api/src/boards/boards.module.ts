import { Module } from '@nestjs/common';
import { ApprovalReadingController } from './approval-reading.controller';
import { BoardsController } from './boards.controller';
import { ReceptionListController } from './reception-list.controller';
import { SummaryReader } from './summary-reader.service';
import { SummaryController } from './summary.controller';
import { TimelineWords } from './timeline-words.service';
import { TaskReader } from './task-reader.service';
import { TaskReadingController } from './task-reading.controller';
import { TimelineController } from './timeline.controller';

/** What is read of receptions: lists, boards, packages, the itinerary, who waits for whom. */
@Module({
  controllers: [
    ReceptionListController,
    BoardsController,
    TaskReadingController,
    TimelineController,
    ApprovalReadingController,
    SummaryController,
  ],
  providers: [TaskReader, SummaryReader, TimelineWords],
})
export class BoardsModule {}
