import { Body, Controller, HttpCode, Inject, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { Door } from '@app/commands';
import { FlightStatusDto, FlightToldDto, instantOf } from '@app/contracts/http';
import { Signed } from '../platform/access/signed.decorator';
import { DOOR } from '../platform/door/door.module';

/** Messages from other systems. */
@ApiTags('hooks')
@Controller('hooks')
export class FlightHookController {
  constructor(@Inject(DOOR) private readonly door: Door) {}

  /**
   * The status of a flight: noted below 15 minutes, proposed as a change from then on; nothing moves
   * until a person accepts it. The same again does nothing.
   */
  @Post('flight-status')
  @HttpCode(200)
  @Signed('flight')
  tell(@Body() body: FlightStatusDto): Promise<FlightToldDto> {
    const { flight, date, direction, expected } = body;
    return this.door.flight({ flight, date, direction, expected: instantOf(expected) });
  }
}
