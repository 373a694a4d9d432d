import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/**
 * One version of an SOP template (标准流程模板). A draft can be saved again; what is approved is never
 * changed (a trigger keeps it), because plans name the version they were made from.
 */
@Entity('sop_template')
export class SopTemplateEntity {
  @PrimaryColumn('text', { primaryKeyConstraintName: 'sop_template_pkey' })
  @Index('sop_template_draft_key', { unique: true, where: "status = 'draft'" })
  code: string;
  @PrimaryColumn('integer', { primaryKeyConstraintName: 'sop_template_pkey' }) version: number;
  /** `draft`, `approved`, `retired` */
  @Column('text') status: string;
  /** `SopTemplate` of libs/domain. */
  @Column('jsonb') document: Record<string, unknown>;
  /** Hexadecimal, of the document's canonical JSON. */
  @Column('text') sha256: string;
  /** Everybody who saved the draft. Empty: it came with the product. */
  @Column('uuid', { array: true, default: '{}' }) authors: string[];
  @Column('timestamptz', { name: 'created_at', default: () => 'clock_timestamp()' })
  createdAt: Date;
  @Column('uuid', { name: 'approved_by', nullable: true }) approvedBy: string | null;
  @Column('timestamptz', { name: 'approved_at', nullable: true }) approvedAt: Date | null;
  /** For the ETag. */
  @Column('integer', { default: 1 }) revision: number;
}
