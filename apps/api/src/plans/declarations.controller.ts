import { Body, Controller, Get, HttpCode, Inject, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import {
  ActAnswerDto,
  actOf,
  ConfirmDeclarationDto,
  DeclarationsDto,
  DeclareDto,
  WithdrawDeclarationDto,
} from '@app/contracts/http';
import type { Actor } from '@app/domain';
import { findReception, readScopeOf } from '@app/persistence';
import type pg from 'pg';
import { Acts } from '../acts/acts.service';
import { By, type Caller } from '../acts/by.decorator';
import { CurrentActor } from '../platform/access/current.decorator';
import { Permission } from '../platform/access/permission.decorator';
import { POOL } from '../platform/database/pool';
import { notFound } from '../platform/problems/problem';
import { Id } from '../platform/validation/id.decorator';

/** 不适用: that a rule's finding does not apply, said by one person and confirmed by another. */
@ApiTags('plans')
@Controller('receptions/:id/findings/declarations')
export class DeclarationsController {
  constructor(
    @Inject(POOL) private readonly pool: pg.Pool,
    private readonly acts: Acts,
  ) {}

  /** All of them, with their legal basis; for the office, leaders and auditors. */
  @Get()
  @Permission('plan.read')
  async list(@Id() id: string, @CurrentActor() actor: Actor): Promise<DeclarationsDto> {
    const found = await findReception(this.pool, readScopeOf(actor), id);
    if (!found?.whole) throw notFound();
    const items = found.reception.declarations.map((d) => ({
      ...d,
      declaredAt: new Date(d.declaredAt).toISOString(),
      confirmedAt: d.confirmedAt === null ? null : new Date(d.confirmedAt).toISOString(),
    }));
    return { items };
  }

  /** The office head gives the legal basis. It changes nothing until it is confirmed. */
  @Post()
  @HttpCode(200)
  @Permission('finding.declare')
  declare(@Id() id: string, @Body() body: DeclareDto, @By() by: Caller): Promise<ActAnswerDto> {
    const { finding, basis } = body;
    const act = { kind: 'finding.declare-not-applicable', finding, basis, ...actOf(body) } as const;
    return this.acts.on(by, id, act);
  }

  /** The second person agrees: the finding no longer blocks. */
  @Post('confirm')
  @HttpCode(200)
  @Permission('finding.confirm')
  confirm(
    @Id() id: string,
    @Body() body: ConfirmDeclarationDto,
    @By() by: Caller,
  ): Promise<ActAnswerDto> {
    const { finding } = body;
    return this.acts.on(by, id, {
      kind: 'finding.confirm-not-applicable',
      finding,
      ...actOf(body),
    });
  }

  /** Whoever declared it takes it back, as long as no plan was approved on it; the finding blocks again. */
  @Post('withdraw')
  @HttpCode(200)
  @Permission('finding.declare')
  withdraw(
    @Id() id: string,
    @Body() body: WithdrawDeclarationDto,
    @By() by: Caller,
  ): Promise<ActAnswerDto> {
    const { finding, reason } = body;
    return this.acts.on(by, id, {
      ...{ kind: 'finding.withdraw-declaration', finding, reason: reason ?? null },
      ...actOf(body),
    });
  }
}
