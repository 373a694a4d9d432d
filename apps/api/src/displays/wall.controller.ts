import { Controller, Get, Headers, Inject } from '@nestjs/common';
import { ApiHeader, ApiTags } from '@nestjs/swagger';
import { WallDto } from '@app/contracts/http';
import { DISPLAY_PREFIX, findDisplay } from '@app/persistence';
import type pg from 'pg';
import { Public } from '../platform/access/permission.decorator';
import { POOL } from '../platform/database/pool';
import { Problem } from '../platform/problems/problem';
import { WallData } from './wall-data.service';

const SECRET_HEADER = 'x-display-secret';

/** What a wall shows. Whoever has the link sees it; nobody can act with it. */
@ApiTags('displays')
@Controller('wall')
export class WallController {
  constructor(
    @Inject(POOL) private readonly pool: pg.Pool,
    private readonly data: WallData,
  ) {}

  /** Everything at once; walls ask again every second or two. */
  @Get()
  @Public()
  @ApiHeader({ name: SECRET_HEADER, required: true, description: 'The secret of the link.' })
  async read(@Headers(SECRET_HEADER) secret?: string): Promise<WallDto> {
    // In a header, because addresses stand in the logs of every server in between.
    const isOne = secret !== undefined && secret.startsWith(DISPLAY_PREFIX) && secret.length < 100;
    const display = isOne ? await findDisplay(this.pool, secret) : null;
    if (!display) throw new Problem(401, 'display.revoked');
    return { ...(await this.data.read()), name: display.name };
  }
}
