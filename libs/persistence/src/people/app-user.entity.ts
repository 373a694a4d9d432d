import { Column, Entity, Index, PrimaryGeneratedColumn } from 'typeorm';

/** A person with an account. `role` is one of the roles of libs/domain `Role`. */
@Entity('app_user')
export class AppUserEntity {
  @PrimaryGeneratedColumn('uuid') id: string;

  @Index('app_user_login_key', { unique: true })
  @Column('text')
  login: string;

  @Column('text', { name: 'password_hash', nullable: true }) passwordHash: string | null;
  @Column('boolean', { name: 'must_change_password', default: true }) mustChangePassword: boolean;
  /** When a one-time password stops to count; null for a person's own. */
  @Column('timestamptz', { name: 'password_expires_at', nullable: true })
  passwordExpiresAt: Date | null;
  @Column('text') name: string;
  /** 职务 */
  @Column('text', { nullable: true }) title: string | null;
  @Column('text', { nullable: true }) phone: string | null;
  /** 值班电话 */
  @Column('text', { name: 'duty_phone', nullable: true }) dutyPhone: string | null;
  @Column('text', { nullable: true }) email: string | null;
  @Column('text') role: string;

  @Index('app_user_department_idx')
  @Column('uuid', { name: 'department_id', nullable: true })
  departmentId: string | null;

  @Column('text', { default: 'zh' }) language: string;
  @Column('boolean', { default: true }) active: boolean;
  /** For the ETag: counts every change of this row by an administrator. */
  @Column('integer', { default: 1 }) revision: number;
  @Column('timestamptz', { name: 'created_at', default: () => 'clock_timestamp()' })
  createdAt: Date;
}
