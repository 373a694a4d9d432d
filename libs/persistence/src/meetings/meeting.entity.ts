import { ForeignKey, Column, Entity, Index, PrimaryColumn } from 'typeorm';
import { ReceptionEntity } from '../receptions/reception.entity';

/** A coordination meeting (协调会) of one reception. */
@Entity('meeting')
@Index('meeting_reception_idx', ['receptionId'])
export class MeetingEntity {
  @PrimaryColumn('uuid') id: string;
  @ForeignKey(() => ReceptionEntity)
  @Column('uuid', { name: 'reception_id' })
  receptionId: string;
  @Column('integer') number: number;
  @Column('text') title: string;
  @Column('uuid', { name: 'chair_id' }) chairId: string;
  @Column('jsonb', { name: 'attendee_ids' }) attendeeIds: string[];
  @Column('timestamptz') at: Date;
  @Column('text') place: string;
  @Column('text') status: string;
  @Column('jsonb', { nullable: true }) agenda: unknown;
  @Column('uuid', { name: 'called_by' }) calledBy: string;
  @Column('timestamptz', { name: 'called_at' }) calledAt: Date;
  @Column('timestamptz', { name: 'started_at', nullable: true }) startedAt: Date | null;
  @Column('timestamptz', { name: 'ended_at', nullable: true }) endedAt: Date | null;
  @Column('text', { nullable: true }) minutes: string | null;
  @Column('text', { nullable: true }) reason: string | null;
}
