import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Failed sign-ins of one login or from one address. */
@Entity('login_attempt')
export class LoginAttemptEntity {
  /** SHA-256 of the kind and the login or address: this table names nobody. */
  @PrimaryColumn('text') key: string;
  @Column('integer') failures: number;
  @Column('timestamptz', { name: 'last_at' }) lastAt: Date;
  @Column('timestamptz', { name: 'locked_until', nullable: true }) lockedUntil: Date | null;
}
