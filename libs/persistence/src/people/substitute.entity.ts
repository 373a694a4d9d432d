import { Column, Entity, Index, PrimaryGeneratedColumn } from 'typeorm';

/** While `absentUserId` is away, `substituteUserId` acts for him ("X 代 Y"). */
@Entity('substitute')
export class SubstituteEntity {
  @PrimaryGeneratedColumn('uuid') id: string;

  @Index('substitute_absent_idx')
  @Column('uuid', { name: 'absent_user_id' })
  absentUserId: string;

  @Index('substitute_substitute_idx')
  @Column('uuid', { name: 'substitute_user_id' })
  substituteUserId: string;

  @Column('timestamptz', { name: 'starts_at' }) startsAt: Date;
  @Column('timestamptz', { name: 'ends_at' }) endsAt: Date;
  @Column('timestamptz', { name: 'ended_at', nullable: true }) endedAt: Date | null;
}
