import { Column, Entity, Generated, PrimaryColumn } from 'typeorm';

/**
 * The reception office: one row (`id` = 'office'). Departments, people, routes and settings lock and
 * chain on it, as everything about one reception locks and chains on the reception's row.
 */
@Entity('office')
export class OfficeEntity {
  @PrimaryColumn('text') id: string;
  @Column('text') name: string;
  /** IANA zone in which quiet hours are meant. */
  @Column('text', { default: 'Asia/Shanghai' }) zone: string;
  /** Where the office is: `CN`, `CN-22`, `CN-22-01`. Local rules and standards apply by it. */
  @Column('text', { default: 'CN' }) locality: string;
  /** Minutes after midnight; null = no quiet hours. */
  @Column('integer', { name: 'quiet_from', nullable: true }) quietFrom: number | null;
  @Column('integer', { name: 'quiet_until', nullable: true }) quietUntil: number | null;
  /** Ladder times per urgency, in ms: `Record<Urgency, Pace>` of libs/domain. */
  @Column('jsonb', { default: {} }) paces: Record<string, unknown>;
  @Column('integer', { name: 'last_code_year', default: 0 }) lastCodeYear: number;
  @Column('integer', { name: 'last_code_number', default: 0 }) lastCodeNumber: number;
  @Column('integer', { default: 1 }) revision: number;
  @Column('bigint', { name: 'audit_seq', default: 0 }) auditSeq: string;
  @Column('bytea', { name: 'audit_hash', default: () => "'\\x'" }) auditHash: Buffer;
  /** Changes with every restore, so that a reader knows that numbers may come again. */
  @Column('uuid', { name: 'feed_epoch' })
  @Generated('uuid')
  feedEpoch: string;
  @Column('text', { name: 'setup_token_hash', nullable: true }) setupTokenHash: string | null;
}
