import { Column, Entity, PrimaryColumn } from 'typeorm';

/**
 * The data key of one reception, wrapped by the master key. Destroying it erases every personal
 * value of the reception at once, in backups too; the row stays, so that no new key takes its place.
 */
@Entity('reception_key')
export class ReceptionKeyEntity {
  /** The reception's id. */
  @PrimaryColumn('uuid', { name: 'reception_id' }) receptionId: string;
  @Column('bytea', { nullable: true }) wrapped: Buffer | null;
  @Column('timestamptz', { name: 'destroyed_at', nullable: true }) destroyedAt: Date | null;
}
