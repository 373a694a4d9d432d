import { Module, type DynamicModule } from '@nestjs/common';
import type { Config } from '@app/config';
import { AccessModule } from './access/access.module';
import { AmendmentsModule } from './amendments/amendments.module';
import { ApprovalsModule } from './approvals/approvals.module';
import { AssignmentsModule } from './assignments/assignments.module';
import { AttachmentsModule } from './attachments/attachments.module';
import { AuditModule } from './audit/audit.module';
import { DisplaysModule } from './displays/displays.module';
import { FollowUpsModule } from './follow-ups/follow-ups.module';
import { HooksModule } from './hooks/hooks.module';
import { HandoversModule } from './handovers/handovers.module';
import { GuestsModule } from './guests/guests.module';
import { BoardsModule } from './boards/boards.module';
import { ConfigurationModule } from './configuration/configuration.module';
import { ConfirmModule } from './confirm/confirm.module';
import { DirectoryModule } from './directory/directory.module';
import { InboxModule } from './inbox/inbox.module';
import { InstructionsModule } from './instructions/instructions.module';
import { LawModule } from './law/law.module';
import { MeetingsModule } from './meetings/meetings.module';
import { NoticesModule } from './notices/notices.module';
import { OverviewModule } from './overview/overview.module';
import { SearchModule } from './search/search.module';
import { PeopleModule } from './people/people.module';
import { PlansModule } from './plans/plans.module';
import { ConfigModule } from './platform/config/config.module';
import { DoorModule } from './platform/door/door.module';
import { PlatformModule } from './platform/platform.module';
import { ReceptionsModule } from './receptions/receptions.module';
import { RehearsalsModule } from './rehearsals/rehearsals.module';
import { RemarksModule } from './remarks/remarks.module';
import { StreamModule } from './stream/stream.module';
import { TasksModule } from './tasks/tasks.module';
import { TemplatesModule } from './templates/templates.module';

/** Everything the api serves. A new feature is one module here. */
@Module({})
export class AppModule {
  static with(config: Config): DynamicModule {
    return {
      module: AppModule,
      imports: [
        ConfigModule.with(config),
        PlatformModule,
        DoorModule,
        AccessModule,
        PeopleModule,
        GuestsModule,
        AttachmentsModule,
        AuditModule,
        ReceptionsModule,
        ConfirmModule,
        PlansModule,
        AmendmentsModule,
        ConfigurationModule,
        TemplatesModule,
        LawModule,
        RehearsalsModule,
        RemarksModule,
        MeetingsModule,
        AssignmentsModule,
        TasksModule,
        HandoversModule,
        HooksModule,
        ApprovalsModule,
        FollowUpsModule,
        InstructionsModule,
        DisplaysModule,
        BoardsModule,
        DirectoryModule,
        InboxModule,
        NoticesModule,
        OverviewModule,
        SearchModule,
        StreamModule,
      ],
    };
  }
}
