import { Column, Entity, PrimaryColumn } from 'typeorm';

/** The plan being written; its revision is on the reception. */
@Entity('plan_draft')
export class PlanDraftEntity {
  @PrimaryColumn('uuid', { name: 'reception_id' }) receptionId: string;
  @Column('jsonb') document: unknown;
}
