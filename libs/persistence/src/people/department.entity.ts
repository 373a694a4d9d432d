import { Column, Entity, Index, PrimaryGeneratedColumn } from 'typeorm';

/** A unit that can be given work. A department is a row; code never names one. */
@Entity('department')
export class DepartmentEntity {
  @PrimaryGeneratedColumn('uuid') id: string;

  @Index('department_code_key', { unique: true })
  @Column('text')
  code: string;

  @Column('text', { name: 'name_zh' }) nameZh: string;
  @Column('text', { name: 'name_en' }) nameEn: string;
  @Column('text', { name: 'duty_phone', nullable: true }) dutyPhone: string | null;
  @Column('boolean', { default: true }) active: boolean;
  @Column('integer', { name: 'sort_order', default: 0 }) sortOrder: number;
  /** Groups of guest fields (libs/domain `GuestGroup`) its people may read while it works on a reception. */
  @Column('text', { name: 'guest_groups', array: true, default: '{}' }) guestGroups: string[];
  /** For the ETag. */
  @Column('integer', { default: 1 }) revision: number;
}
