import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** What a command was answered: the same key gets the same answer. */
@Entity('stored_answer')
@Index('stored_answer_at_idx', ['at'])
export class StoredAnswerEntity {
  @PrimaryColumn('uuid', { name: 'actor_id' }) actorId: string;
  @PrimaryColumn('text') key: string;
  @Column('text', { name: 'body_hash' }) bodyHash: string;
  @Column('integer') status: number;
  @Column('json') answer: unknown;
  @Column('uuid', { name: 'reception_id', nullable: true }) receptionId: string | null;
  @Column('timestamptz') at: Date;
}
