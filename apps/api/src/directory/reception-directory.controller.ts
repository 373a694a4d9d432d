import { Controller, Get, Inject } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { CallListDto, ContactsDto } from '@app/contracts/http';
import type { Actor } from '@app/domain';
import {
  findReceptionHead,
  listCalls,
  listContacts,
  listOtherSide,
  readScopeOf,
} from '@app/persistence';
import type pg from 'pg';
import { CurrentActor } from '../platform/access/current.decorator';
import { Permission } from '../platform/access/permission.decorator';
import { POOL } from '../platform/database/pool';
import { notFound } from '../platform/problems/problem';
import { Id } from '../platform/validation/id.decorator';
import { departmentLines, officeLines } from './contacts-view';

@ApiTags('directory')
@Controller('receptions/:id')
@Permission('reception.read')
export class ReceptionDirectoryController {
  constructor(@Inject(POOL) private readonly pool: pg.Pool) {}

  /** 通讯录: the office's people, each department's, and (for the office) the other side's. */
  @Get('contacts')
  async contacts(@Id() id: string, @CurrentActor() actor: Actor): Promise<ContactsDto> {
    const scope = readScopeOf(actor);
    if (!(await findReceptionHead(this.pool, scope, id))) throw notFound();
    const rows = await listContacts(this.pool, scope, id);
    const otherSide = await listOtherSide(this.pool, scope, id);
    return {
      receptionId: id,
      office: officeLines(rows),
      departments: departmentLines(rows),
      otherSide,
    };
  }

  /** Whom to call: who has not read, not acknowledged or not signed in time, the longest waiting first. */
  @Get('call-list')
  @Permission('reception.overview')
  async callList(@Id() id: string, @CurrentActor() actor: Actor): Promise<CallListDto> {
    const scope = readScopeOf(actor);
    const head = await findReceptionHead(this.pool, scope, id);
    if (!head?.whole) throw notFound();
    return { receptionId: id, zone: head.zone, items: await listCalls(this.pool, scope, id) };
  }
}
