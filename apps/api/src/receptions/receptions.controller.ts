import { Body, Controller, Get, Patch, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import {
  DraftAnswerDto,
  EditReceptionDto,
  ReceptionDto,
  ReceptionRegisteredDto,
  RegisterReceptionDto,
} from '@app/contracts/http';
import type { Actor } from '@app/domain';
import { By, type Caller } from '../acts/by.decorator';
import { CurrentActor } from '../platform/access/current.decorator';
import { Permission } from '../platform/access/permission.decorator';
import { IfMatch } from '../platform/request/if-match.decorator';
import { Id } from '../platform/validation/id.decorator';
import { Receptions } from './receptions.service';

/** What the office knows of a reception. */
@ApiTags('receptions')
@Controller('receptions')
@Permission('reception.write')
export class ReceptionsController {
  constructor(private readonly receptions: Receptions) {}

  /** Registers a reception as a draft. A 文号 that is known already is 409 and names the reception. */
  @Post()
  register(@Body() body: RegisterReceptionDto, @By() by: Caller): Promise<ReceptionRegisteredDto> {
    return this.receptions.register(by, body);
  }

  /** A reception's facts and where it stands; the ETag is that of the facts. */
  @Get(':id')
  @Permission('reception.read')
  show(@Id() id: string, @CurrentActor() actor: Actor): Promise<ReceptionDto> {
    return this.receptions.show(actor, id);
  }

  /** Changes facts; times that hang on arrivals and departures move with them. */
  @Patch(':id')
  edit(
    @Id() id: string,
    @IfMatch() revision: number,
    @Body() body: EditReceptionDto,
    @By() by: Caller,
  ): Promise<DraftAnswerDto> {
    return this.receptions.edit(by, id, revision, body);
  }
}
