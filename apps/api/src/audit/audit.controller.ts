import { Controller, Get, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import {
  AuditVerificationDto,
  ChainVerificationDto,
  FieldHistoryDto,
  HistoryQueryDto,
} from '@app/contracts/http';
import type { Actor } from '@app/domain';
import { CurrentActor } from '../platform/access/current.decorator';
import { Permission } from '../platform/access/permission.decorator';
import { Id } from '../platform/validation/id.decorator';
import { AuditService } from './audit.service';

@ApiTags('audit')
@Controller()
export class AuditController {
  constructor(private readonly audit: AuditService) {}

  /** Recomputes every audit chain and names the first bad entry of each that is not whole. */
  @Get('audit/verification')
  @Permission('audit.verify')
  async verifyEverything(): Promise<AuditVerificationDto> {
    return this.audit.verifyEverything();
  }

  /** Recomputes the audit chain of one reception. */
  @Get('receptions/:id/audit/verification')
  @Permission('audit.verify')
  async verifyOne(@Id() id: string): Promise<ChainVerificationDto> {
    return this.audit.verifyOne(id);
  }

  /** Every value one field had, with person, time, reason and approval. */
  @Get('receptions/:id/history')
  @Permission('audit.read')
  async history(
    @Id() id: string,
    @Query() { path }: HistoryQueryDto,
    @CurrentActor() actor: Actor,
  ): Promise<FieldHistoryDto> {
    return this.audit.history(actor, id, path);
  }
}
