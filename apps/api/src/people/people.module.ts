import { Module } from '@nestjs/common';

/** Departments, people, substitutes, approval routes and the office itself. */
@Module({})
export class PeopleModule {}
