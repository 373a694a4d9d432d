import { Body, Controller, Delete, Get, HttpCode, Inject, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { CreateDisplayDto, DisplayDto, NewDisplayDto } from '@app/contracts/http';
import { notFound, type Actor } from '@app/domain';
import { createDisplay, listDisplays, revokeDisplay } from '@app/persistence';
import type pg from 'pg';
import { OfficeDoor } from '../people/office-door';
import { CurrentActor } from '../platform/access/current.decorator';
import { Permission } from '../platform/access/permission.decorator';
import { POOL } from '../platform/database/pool';
import { Meta, type CommandMeta } from '../platform/request/meta.decorator';
import { Id } from '../platform/validation/id.decorator';

/** Links of walls: made, listed, revoked. */
@ApiTags('displays')
@Controller('displays')
@Permission('display.manage')
export class DisplaysController {
  constructor(
    @Inject(POOL) private readonly pool: pg.Pool,
    private readonly door: OfficeDoor,
  ) {}

  /** Those that still count, the newest first. */
  @Get()
  async list(): Promise<DisplayDto[]> {
    return listDisplays(this.pool);
  }

  /** Makes a link; its secret is shown once. */
  @Post()
  async create(
    @CurrentActor() actor: Actor,
    @Meta() meta: CommandMeta,
    @Body() { name }: CreateDisplayDto,
  ): Promise<NewDisplayDto> {
    return this.door.act<NewDisplayDto>(
      { actor, meta, kind: 'display.create' },
      async ({ client }) => {
        const made = await createDisplay(client, { name, createdBy: actor.userId });
        const { secret, ...row } = made;
        const fact = { type: 'DisplayCreated', displayId: row.id };
        // The secret is in the first answer only; a repeat of the request does not give it again.
        return { facts: [fact], answer: { ...row, secret: '' }, secret: { secret } };
      },
    );
  }

  /** Revokes a link at once. */
  @Delete(':id')
  @HttpCode(204)
  async revoke(
    @CurrentActor() actor: Actor,
    @Meta() meta: CommandMeta,
    @Id() id: string,
  ): Promise<void> {
    await this.door.act({ actor, meta, kind: 'display.revoke' }, async ({ client }) => {
      if (!(await revokeDisplay(client, id))) return notFound();
      return { facts: [{ type: 'DisplayRevoked', displayId: id }], answer: { id } };
    });
  }
}
