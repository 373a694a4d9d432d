import { Module } from '@nestjs/common';
import { AuditController } from './audit.controller';
import { AuditService } from './audit.service';

/** The audit: its verification, and the history of a field. */
@Module({ controllers: [AuditController], providers: [AuditService] })
export class AuditModule {}
