import { Body, Controller, Get, HttpCode, Inject, Put } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { releaseSummary } from '@app/commands';
import { SettingsDto } from '@app/contracts/http';
import type { Actor } from '@app/domain';
import { findUserSettings, storeUserSettings } from '@app/persistence';
import type pg from 'pg';
import { CurrentActor } from '../platform/access/current.decorator';
import { Permission } from '../platform/access/permission.decorator';
import { POOL } from '../platform/database/pool';
import { invalidInput } from '../platform/problems/problem';

@ApiTags('session')
@Controller('settings')
@Permission('self.read')
export class SettingsController {
  constructor(@Inject(POOL) private readonly pool: pg.Pool) {}

  /** How I want it: what opens next, saved views, e-mail, quiet hours of my own. */
  @Get()
  async read(@CurrentActor() actor: Actor): Promise<SettingsDto> {
    const { views, ...settings } = await findUserSettings(this.pool, actor.userId);
    return { ...settings, views: [...views] };
  }

  /**
   * From now on like this; all of it is replaced. Without a summary, what is held for one goes out, when
   * the quiet hours allow it.
   */
  @Put()
  @HttpCode(204)
  async store(@CurrentActor() actor: Actor, @Body() settings: SettingsDto): Promise<void> {
    const { quietFrom, quietUntil, email, summaryAt } = settings;
    if ((quietFrom === null) !== (quietUntil === null)) {
      const path = quietFrom === null ? 'quietFrom' : 'quietUntil';
      throw invalidInput([{ path, code: 'field.required' }]);
    }
    await storeUserSettings(this.pool, actor.userId, settings);
    if (!email || summaryAt === null) await releaseSummary(this.pool, actor.userId);
  }
}
