import { ForeignKey, Column, Entity, Index, PrimaryColumn } from 'typeorm';
import { ReceptionEntity } from './reception.entity';

/** One timed entry of the itinerary in force, with what really happened (行程项). */
@Entity('itinerary_item')
@Index('itinerary_item_key', ['receptionId', 'key'], { unique: true })
export class ItineraryItemEntity {
  @PrimaryColumn('uuid') id: string;
  @ForeignKey(() => ReceptionEntity)
  @Column('uuid', { name: 'reception_id' })
  receptionId: string;
  @Column('text') key: string;
  @Column('integer') position: number;
  @Column('text') kind: string;
  @Column('text') title: string;
  @Column('text', { nullable: true }) place: string | null;
  @Column('timestamptz', { name: 'start_at', nullable: true }) startAt: Date | null;
  @Column('timestamptz', { name: 'end_at', nullable: true }) endAt: Date | null;
  @Column('text') zone: string;
  @Column('text', { name: 'guest_group', nullable: true }) guestGroup: string | null;
  @Column('boolean') restricted: boolean;
  @Column('text') status: string;
  @Column('timestamptz', { name: 'actual_start', nullable: true }) actualStart: Date | null;
  @Column('timestamptz', { name: 'actual_end', nullable: true }) actualEnd: Date | null;
  @Column('timestamptz', { name: 'expected_start', nullable: true }) expectedStart: Date | null;
  @Column('timestamptz', { name: 'expected_end', nullable: true }) expectedEnd: Date | null;
  @Column('text', { name: 'skip_reason', nullable: true }) skipReason: string | null;
  @Column('integer', { name: 'start_fired', default: 0 }) startFired: number;
  @Column('integer', { name: 'end_fired', default: 0 }) endFired: number;
  @Column('boolean', { name: 'overrun_told', default: false }) overrunTold: boolean;
  @Column('jsonb', { name: 'last_act', nullable: true }) lastAct: unknown;
}
