import { Module } from '@nestjs/common';
import { AccessModule } from '../access/access.module';
import { DepartmentsController } from './departments.controller';
import { Departments } from './departments.service';
import { DirectoryController } from './directory.controller';
import { ImportsController } from './imports/imports.controller';
import { DepartmentImport } from './imports/department-import.service';
import { PeopleImport } from './imports/people-import.service';
import { OfficeController } from './office.controller';
import { OfficeDoor } from './office-door';
import { OfficeSettingsService } from './office-settings.service';
import { OneTimePasswords } from './one-time-passwords';
import { RoutesController } from './routes.controller';
import { Routes } from './routes.service';
import { SetupController } from './setup.controller';
import { SubstitutesController } from './substitutes.controller';
import { Substitutes } from './substitutes.service';
import { UsersController } from './users.controller';
import { Users } from './users.service';
import { WelcomeController } from './welcome.controller';

/** Departments, people, substitutes, approval routes and the office itself. */
@Module({
  imports: [AccessModule],
  controllers: [
    DepartmentsController,
    DirectoryController,
    ImportsController,
    OfficeController,
    RoutesController,
    SetupController,
    SubstitutesController,
    UsersController,
    WelcomeController,
  ],
  providers: [
    DepartmentImport,
    Departments,
    OfficeDoor,
    OfficeSettingsService,
    OneTimePasswords,
    PeopleImport,
    Routes,
    Substitutes,
    Users,
  ],
  exports: [OfficeDoor],
})
export class PeopleModule {}
