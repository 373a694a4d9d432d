import { Controller, Get, Inject } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { Config } from '@app/config';
import { WelcomeDto } from '@app/contracts/http';
import { DEMO_PASSWORD, findOfficeSettings, findUsersByLogin } from '@app/persistence';
import type pg from 'pg';
import { Public } from '../platform/access/permission.decorator';
import { CONFIG } from '../platform/config/config.module';
import { POOL } from '../platform/database/pool';

/** One of each kind of user, as a newcomer meets them. */
const DEMO_LOGINS = ['officer', 'head', 'leader', 'transport.head', 'transport.member1'];

/** What the page says before anybody has signed in. */
@ApiTags('session')
@Controller('welcome')
export class WelcomeController {
  constructor(
    @Inject(CONFIG) private readonly config: Config,
    @Inject(POOL) private readonly pool: pg.Pool,
  ) {}

  /** The office's name; in demo mode the accounts one may enter with. */
  @Get()
  @Public()
  async read(): Promise<WelcomeDto> {
    const office = await findOfficeSettings(this.pool);
    const demo = this.config.demo ? await this.accounts() : null;
    return { officeName: office?.name ?? '', demo };
  }

  private async accounts(): Promise<NonNullable<WelcomeDto['demo']>> {
    const found = await findUsersByLogin(this.pool, DEMO_LOGINS);
    const known = new Map(found.map((user) => [user.login, user]));
    const accounts = DEMO_LOGINS.flatMap((login) => {
      const user = known.get(login);
      return user ? [{ login, name: user.name, role: user.role }] : [];
    });
    return { password: DEMO_PASSWORD, accounts };
  }
}
