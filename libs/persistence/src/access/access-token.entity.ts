import { Column, Entity, Index, PrimaryGeneratedColumn } from 'typeorm';

/** A personal token for scripts: some of its owner's permissions, for a limited time. */
@Entity('access_token')
export class AccessTokenEntity {
  @PrimaryGeneratedColumn('uuid') id: string;

  @Index('access_token_hash_key', { unique: true })
  @Column('bytea', { name: 'token_hash' })
  tokenHash: Buffer;

  @Index('access_token_user_idx')
  @Column('uuid', { name: 'user_id' })
  userId: string;

  @Column('text') name: string;
  /** Permissions of apps/api; what the owner does not have (any more) counts for nothing. */
  @Column('text', { array: true }) scopes: string[];
  @Column('timestamptz', { name: 'created_at', default: () => 'clock_timestamp()' })
  createdAt: Date;
  @Column('timestamptz', { name: 'expires_at' }) expiresAt: Date;
  @Column('timestamptz', { name: 'last_used_at', nullable: true }) lastUsedAt: Date | null;
  @Column('timestamptz', { name: 'revoked_at', nullable: true }) revokedAt: Date | null;
}
