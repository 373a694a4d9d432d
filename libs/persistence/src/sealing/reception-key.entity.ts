import { Column, Entity, PrimaryColumn } from 'typeorm';

/**
 * The data key of one reception, wrapped by the master key. Destroying it erases every personal
 * value of the reception at once, in backups too; the row stays, so that no new key takes its place.
 */
@Entity('reception_key')
export class ReceptionKeyEntity {
  /** The reception's id; `OFFICE_KEY_ID` for what belongs to the office itself. */
  @PrimaryColumn('uuid', { name: 'reception_id' }) receptionId: string;
  @Column('bytea', { nullable: true }) wrapped: Buffer | null;
  @Column('timestamptz', { name: 'destroyed_at', nullable: true }) destroyedAt: Date | null;
}

/** The key of what has no reception: personal values in the office's own audit chain. */
export const OFFICE_KEY_ID = '00000000-0000-0000-0000-000000000000';
