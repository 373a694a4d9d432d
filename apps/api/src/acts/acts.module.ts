import { Module } from '@nestjs/common';
import { Acts } from './acts.service';

/** The way from a route to the door. */
@Module({ providers: [Acts], exports: [Acts] })
export class ActsModule {}
