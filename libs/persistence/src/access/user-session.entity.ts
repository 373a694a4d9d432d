import { Column, Entity, Index, PrimaryGeneratedColumn } from 'typeorm';

/** A signed-in browser. The token itself is only in the browser's cookie. */
@Entity('user_session')
export class UserSessionEntity {
  @PrimaryGeneratedColumn('uuid') id: string;

  @Index('user_session_token_key', { unique: true })
  @Column('bytea', { name: 'token_hash' })
  tokenHash: Buffer;

  @Index('user_session_user_idx')
  @Column('uuid', { name: 'user_id' })
  userId: string;

  @Column('timestamptz', { name: 'created_at', default: () => 'clock_timestamp()' })
  createdAt: Date;
  /** To the minute; the idle limit counts from here. */
  @Column('timestamptz', { name: 'last_seen_at', default: () => 'clock_timestamp()' })
  lastSeenAt: Date;
  /** The absolute limit. */
  @Column('timestamptz', { name: 'expires_at' }) expiresAt: Date;
  /** What the browser calls itself, shortened, so that a person recognises his own sessions. */
  @Column('text', { nullable: true }) agent: string | null;
}
