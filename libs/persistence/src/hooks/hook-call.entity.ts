import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** A signed message that was taken; its signature is not taken again. */
@Entity('hook_call')
@Index('hook_call_at_idx', ['at'])
export class HookCallEntity {
  @PrimaryColumn('text') key: string;
  @Column('timestamptz', { default: () => 'clock_timestamp()' }) at: Date;
}
