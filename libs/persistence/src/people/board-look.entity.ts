import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Until when a person has seen what his board had to tell. */
@Entity('board_look')
export class BoardLookEntity {
  @PrimaryColumn('uuid', { name: 'user_id' }) userId: string;
  @Column('timestamptz', { name: 'looked_at' }) lookedAt: Date;
}
