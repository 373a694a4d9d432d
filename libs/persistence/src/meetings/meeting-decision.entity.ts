import { ForeignKey, Column, Entity, Index, PrimaryColumn } from 'typeorm';
import { ReceptionEntity } from '../receptions/reception.entity';
import { MeetingEntity } from './meeting.entity';

/** What a coordination meeting has decided, and what became of it. */
@Entity('meeting_decision')
@Index('meeting_decision_reception_idx', ['receptionId'])
export class MeetingDecisionEntity {
  @PrimaryColumn('uuid') id: string;
  @ForeignKey(() => ReceptionEntity)
  @Column('uuid', { name: 'reception_id' })
  receptionId: string;
  @ForeignKey(() => MeetingEntity)
  @Column('uuid', { name: 'meeting_id' })
  meetingId: string;
  @Column('integer') number: number;
  @Column('text') text: string;
  @Column('integer', { name: 'agenda_entry', nullable: true }) agendaEntry: number | null;
  @Column('text') outcome: string;
  @Column('uuid', { name: 'follow_up_id' }) followUpId: string;
  @Column('integer', { nullable: true }) amendment: number | null;
  @Column('text', { nullable: true }) path: string | null;
  @Column('uuid', { name: 'decided_by' }) decidedBy: string;
  @Column('timestamptz', { name: 'decided_at' }) decidedAt: Date;
}
