import { Controller, Get, Inject, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import {
  CallListDto,
  ContactsDto,
  ContactsQueryDto,
  PhoneDto,
  PhoneQueryDto,
} from '@app/contracts/http';
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
import { RequestId } from '../platform/request/request-id.decorator';
import { Id } from '../platform/validation/id.decorator';
import { departmentLines, officeLines } from './contacts-view';
import { maskPhone } from './mask-phone';
import { PhoneNumbers } from './phone-numbers.service';

@ApiTags('directory')
@Controller('receptions/:id')
@Permission('reception.read')
export class ReceptionDirectoryController {
  constructor(
    @Inject(POOL) private readonly pool: pg.Pool,
    private readonly numbers: PhoneNumbers,
  ) {}

  /**
   * 通讯录: the office's people, each department's, and (for the office) the other side's. Duty phones
   * are for calling; of people's own numbers the middle is hidden.
   */
  @Get('contacts')
  async contacts(
    @Id() id: string,
    @Query() { numbers = false }: ContactsQueryDto,
    @CurrentActor() actor: Actor,
    @RequestId() requestId: string,
  ): Promise<ContactsDto> {
    const scope = readScopeOf(actor);
    if (!(await findReceptionHead(this.pool, scope, id))) throw notFound();
    if (numbers) await this.numbers.recordAll(actor, requestId, id);
    const show = numbers ? (phone: string | null) => phone : maskPhone;
    const shown = <R extends { readonly phone: string | null }>(row: R): R => ({
      ...row,
      phone: show(row.phone),
    });
    const rows = (await listContacts(this.pool, scope, id)).map(shown);
    const otherSide = (await listOtherSide(this.pool, scope, id)).map(shown);
    return {
      receptionId: id,
      office: officeLines(rows),
      departments: departmentLines(rows),
      otherSide,
    };
  }

  /** One number in full. That it was shown, and to whom, is recorded. */
  @Get('phone')
  async phone(
    @Id() id: string,
    @Query() query: PhoneQueryDto,
    @CurrentActor() actor: Actor,
    @RequestId() requestId: string,
  ): Promise<PhoneDto> {
    return { phone: await this.numbers.show(actor, requestId, id, query) };
  }

  /** Whom to call: who has not read, not acknowledged or not signed in time, the longest waiting first. */
  @Get('call-list')
  @Permission('reception.overview')
  async callList(@Id() id: string, @CurrentActor() actor: Actor): Promise<CallListDto> {
    const scope = readScopeOf(actor);
    const head = await findReceptionHead(this.pool, scope, id);
    if (!head?.whole) throw notFound();
    const calls = await listCalls(this.pool, scope, id);
    const items = calls.map((call) => ({ ...call, phone: maskPhone(call.phone) }));
    return { receptionId: id, zone: head.zone, items };
  }
}
