import { Module } from '@nestjs/common';
import { FlightHookController } from './flight-hook.controller';

/** What other systems tell us, signed. */
@Module({ controllers: [FlightHookController] })
export class HooksModule {}
