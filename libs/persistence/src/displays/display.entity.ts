import { Column, Entity, Index, PrimaryGeneratedColumn } from 'typeorm';

/** A wall that shows receptions read-only: whoever has its link sees it, until it is revoked. */
@Entity('display')
export class DisplayEntity {
  @PrimaryGeneratedColumn('uuid') id: string;
  @Column('text') name: string;

  @Index('display_hash_key', { unique: true })
  @Column('bytea', { name: 'secret_hash' })
  secretHash: Buffer;

  @Column('uuid', { name: 'created_by' }) createdBy: string;
  @Column('timestamptz', { name: 'created_at', default: () => 'clock_timestamp()' })
  createdAt: Date;
  @Column('timestamptz', { name: 'seen_at', nullable: true }) seenAt: Date | null;
  @Column('timestamptz', { name: 'revoked_at', nullable: true }) revokedAt: Date | null;
}
