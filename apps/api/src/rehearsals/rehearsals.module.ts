import { Module } from '@nestjs/common';
import { RehearsalsController } from './rehearsals.controller';
import { Rehearsals } from './rehearsals.service';

@Module({ controllers: [RehearsalsController], providers: [Rehearsals] })
export class RehearsalsModule {}
