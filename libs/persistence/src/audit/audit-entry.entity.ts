import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/**
 * One act, as it was recorded: append-only, one hash chain per reception and one for the office.
 * `body` is the exact text that was hashed; the other columns repeat it for queries, and the
 * verification compares them with it.
 */
@Entity('audit_entry')
@Index('audit_entry_actor_idx', ['actorId', 'at'])
export class AuditEntryEntity {
  /** 'office', or the reception's id. */
  @PrimaryColumn('text') chain: string;
  @PrimaryColumn('bigint') seq: string;
  @Column('timestamptz') at: Date;
  /** null = the process itself. */
  @Column('uuid', { name: 'actor_id', nullable: true }) actorId: string | null;
  @Column('text') command: string;
  @Column('text', { name: 'idempotency_key', nullable: true }) idempotencyKey: string | null;
  @Column('text') body: string;
  @Column('bytea') hash: Buffer;
  @Column('text', { name: 'request_id' }) requestId: string;
}
