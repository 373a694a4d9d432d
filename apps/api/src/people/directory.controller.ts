import { Controller, Get, Inject, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { ColleagueDto, DirectoryQueryDto } from '@app/contracts/http';
import { listDirectory } from '@app/persistence';
import type pg from 'pg';
import { Permission } from '../platform/access/permission.decorator';
import { POOL } from '../platform/database/pool';

@ApiTags('people')
@Controller('directory')
export class DirectoryController {
  constructor(@Inject(POOL) private readonly pool: pg.Pool) {}

  /** Active colleagues, for choosing a person; without numbers and addresses. */
  @Get()
  @Permission('directory.read')
  async list(@Query() query: DirectoryQueryDto): Promise<ColleagueDto[]> {
    return listDirectory(this.pool, query);
  }
}
