import { Controller, Get, Inject, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { SearchDto, SearchQueryDto } from '@app/contracts/http';
import type { Actor } from '@app/domain';
import { readScopeOf, searchPeople, searchReceptions, searchTasks } from '@app/persistence';
import type pg from 'pg';
import { CurrentActor } from '../platform/access/current.decorator';
import { Permission } from '../platform/access/permission.decorator';
import { POOL } from '../platform/database/pool';

/** Of each kind; who finds more types more. */
const SHOWN = 8;

@ApiTags('overview')
@Controller('search')
export class SearchController {
  constructor(@Inject(POOL) private readonly pool: pg.Pool) {}

  /** Receptions and tasks I may see, and colleagues, by a part of a name. */
  @Get()
  @Permission('directory.read')
  async search(@CurrentActor() actor: Actor, @Query() { q }: SearchQueryDto): Promise<SearchDto> {
    const scope = readScopeOf(actor);
    const wanted = { text: q, limit: SHOWN };
    const [receptions, tasks, people] = await Promise.all([
      searchReceptions(this.pool, scope, wanted),
      searchTasks(this.pool, scope, wanted),
      searchPeople(this.pool, wanted),
    ]);
    return { receptions, tasks, people };
  }
}
