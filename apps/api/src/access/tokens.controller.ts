import { Body, Controller, Delete, Get, HttpCode, Inject, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { CreateTokenDto, NewTokenDto, TokenDto } from '@app/contracts/http';
import { createAccessToken, listAccessTokens, revokeAccessToken } from '@app/persistence';
import type pg from 'pg';
import type { Current } from '../platform/access/current';
import { CurrentIdentity } from '../platform/access/current.decorator';
import { Permission } from '../platform/access/permission.decorator';
import { POOL } from '../platform/database/pool';
import { invalidInput, notFound } from '../platform/problems/problem';
import { Id } from '../platform/validation/id.decorator';

@ApiTags('session')
@Controller('tokens')
@Permission('self.secure')
export class TokensController {
  constructor(@Inject(POOL) private readonly pool: pg.Pool) {}

  /** One's own tokens that still count. */
  @Get()
  async list(@CurrentIdentity() { identity }: Current): Promise<TokenDto[]> {
    const rows = await listAccessTokens(this.pool, identity.userId);
    return rows.map((row) => ({ ...row, scopes: [...row.scopes] }));
  }

  /** Makes a token with a part of one's own permissions; its secret is shown once. */
  @Post()
  async create(
    @CurrentIdentity() { identity, permissions }: Current,
    @Body() body: CreateTokenDto,
  ): Promise<NewTokenDto> {
    const own = new Set<string>(permissions);
    own.delete('self.secure');
    const faults = body.scopes.flatMap((scope, index) =>
      own.has(scope) ? [] : [{ path: `scopes[${index}]`, code: 'value.unknown' }],
    );
    if (faults.length > 0) throw invalidInput(faults);
    const scopes = [...new Set(body.scopes)];
    const row = await createAccessToken(this.pool, identity.userId, { ...body, scopes });
    return { ...row, scopes };
  }

  /** Revokes a token at once. */
  @Delete(':id')
  @HttpCode(204)
  async revoke(@CurrentIdentity() { identity }: Current, @Id() id: string): Promise<void> {
    if (!(await revokeAccessToken(this.pool, identity.userId, id))) throw notFound();
  }
}
