import { Body, Controller, Delete, Get, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { CreateSubstituteDto, SubstituteDto } from '@app/contracts/http';
import type { Current } from '../platform/access/current';
import { CurrentIdentity } from '../platform/access/current.decorator';
import { Permission } from '../platform/access/permission.decorator';
import { Meta, type CommandMeta } from '../platform/request/meta.decorator';
import { Id } from '../platform/validation/id.decorator';
import { Substitutes } from './substitutes.service';

@ApiTags('people')
@Controller('substitutes')
@Permission('substitute.own')
export class SubstitutesController {
  constructor(private readonly substitutes: Substitutes) {}

  /** Absences that are not over: one's own, and those one keeps. */
  @Get()
  async list(@CurrentIdentity() current: Current): Promise<SubstituteDto[]> {
    return this.substitutes.list(current);
  }

  /** Names a substitute for a time. */
  @Post()
  async add(
    @CurrentIdentity() current: Current,
    @Meta() meta: CommandMeta,
    @Body() body: CreateSubstituteDto,
  ): Promise<SubstituteDto> {
    return this.substitutes.add(current, meta, body);
  }

  /** Ends an absence now. */
  @Delete(':id')
  async end(
    @CurrentIdentity() current: Current,
    @Meta() meta: CommandMeta,
    @Id() id: string,
  ): Promise<{ id: string }> {
    return this.substitutes.end(current, meta, id);
  }
}
