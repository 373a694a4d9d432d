import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/**
 * A guest of one reception. The sealed columns hold one JSON object each, per field group of
 * libs/domain, readable with the reception's key only.
 */
@Entity('guest')
@Index('guest_reception_idx', ['receptionId', 'position'])
export class GuestEntity {
  /** Made before the row: the sealed values are bound to it. */
  @PrimaryColumn('uuid') id: string;
  @Column('uuid', { name: 'reception_id' }) receptionId: string;
  @Column('integer') position: number;
  @Column('text', { name: 'batch_key', nullable: true }) batchKey: string | null;
  @Column('text', { name: 'group_name', nullable: true }) groupName: string | null;
  @Column('text', { name: 'name_zh', nullable: true }) nameZh: string | null;
  @Column('text', { name: 'name_original', nullable: true }) nameOriginal: string | null;
  @Column('text', { nullable: true }) unit: string | null;
  @Column('text', { nullable: true }) title: string | null;
  @Column('text', { name: 'sealed_identity', nullable: true }) sealedIdentity: string | null;
  @Column('text', { name: 'sealed_contact', nullable: true }) sealedContact: string | null;
  @Column('text', { name: 'sealed_diet', nullable: true }) sealedDiet: string | null;
  @Column('text', { name: 'sealed_health', nullable: true }) sealedHealth: string | null;
  @Column('text', { name: 'sealed_travel', nullable: true }) sealedTravel: string | null;
  @Column('integer', { default: 1 }) revision: number;
}
