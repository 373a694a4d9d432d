import { Column, PrimaryColumn } from 'typeorm';

/**
 * What rule packs, standards and calendars have in common: a code, versions that never change, and
 * who drafted and who approved each. The newest approved version of a code counts.
 */
export abstract class LawVersionColumns {
  @PrimaryColumn('text') code: string;
  @PrimaryColumn('integer') version: number;
  /** `draft` or `approved` */
  @Column('text') status: string;
  @Column('jsonb') document: unknown;
  /** Null = came with the product. */
  @Column('uuid', { name: 'created_by', nullable: true }) createdBy: string | null;
  @Column('timestamptz', { name: 'created_at', default: () => 'now()' }) createdAt: Date;
  @Column('uuid', { name: 'approved_by', nullable: true }) approvedBy: string | null;
  @Column('timestamptz', { name: 'approved_at', nullable: true }) approvedAt: Date | null;
}
