import { Column, Entity, PrimaryColumn } from 'typeorm';

/** An office whose signed files (templates, rules) are taken over. Public keys only. */
@Entity('trusted_issuer')
export class TrustedIssuerEntity {
  /** Fingerprint of the public key. */
  @PrimaryColumn('text', { name: 'key_id', primaryKeyConstraintName: 'trusted_issuer_pkey' })
  keyId: string;
  @Column('text') name: string;
  /** Ed25519, 32 bytes in base64. */
  @Column('text', { name: 'public_key' }) publicKey: string;
  @Column('uuid', { name: 'added_by' }) addedBy: string;
  @Column('timestamptz', { name: 'added_at', default: () => 'clock_timestamp()' }) addedAt: Date;
}
