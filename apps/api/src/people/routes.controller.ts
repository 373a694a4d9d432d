import { Body, Controller, Get, Inject, Param, Put } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { RouteDto, SetRouteDto } from '@app/contracts/http';
import { MATTERS, type Actor, type Matter } from '@app/domain';
import { listApprovalRoutes, type ApprovalRouteRow } from '@app/persistence';
import type pg from 'pg';
import { CurrentActor } from '../platform/access/current.decorator';
import { Permission } from '../platform/access/permission.decorator';
import { POOL } from '../platform/database/pool';
import { Problem } from '../platform/problems/problem';
import { IfMatch } from '../platform/request/if-match.decorator';
import { Meta, type CommandMeta } from '../platform/request/meta.decorator';
import { Routes } from './routes.service';

@ApiTags('people')
@Controller('approval-routes')
export class RoutesController {
  constructor(
    @Inject(POOL) private readonly pool: pg.Pool,
    private readonly routes: Routes,
  ) {}

  /** Who decides on what, in order. */
  @Get()
  @Permission('route.read')
  async list(): Promise<RouteDto[]> {
    return (await listApprovalRoutes(this.pool)).map(dtoOf);
  }

  /** The route of one matter, with its ETag. */
  @Get(':matter')
  @Permission('route.read')
  async read(@Param('matter') name: string): Promise<RouteDto> {
    const matter = matterOf(name);
    const row = (await listApprovalRoutes(this.pool)).find((one) => one.matter === matter);
    if (!row) throw new Problem(404, 'matter.unknown');
    return dtoOf(row);
  }

  /** Sets the route of one matter. Submissions on their way keep the route they started with. */
  @Put(':matter')
  @Permission('route.manage')
  async set(
    @CurrentActor() actor: Actor,
    @Meta() meta: CommandMeta,
    @Param('matter') name: string,
    @IfMatch() revision: number,
    @Body() body: SetRouteDto,
  ): Promise<RouteDto> {
    return dtoOf(await this.routes.set(actor, meta, { matter: matterOf(name), revision }, body));
  }
}

const dtoOf = ({ matter, steps, revision }: ApprovalRouteRow): RouteDto => ({
  matter,
  steps: steps.map((step) => ({ ...step })),
  revision,
});

function matterOf(name: string): Matter {
  const matter = MATTERS.find((one) => one === name);
  if (!matter) throw new Problem(404, 'matter.unknown');
  return matter;
}
