import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Who decides on a matter, in order. Data, not code; seeded: office head → leader in charge. */
@Entity('approval_route')
export class ApprovalRouteEntity {
  /** One of libs/domain `Matter`. */
  @PrimaryColumn('text') matter: string;
  /** `RouteStep[]` of libs/domain: `{role}` or `{userId}`. */
  @Column('jsonb') steps: unknown[];
  /** For the ETag. */
  @Column('integer', { default: 1 }) revision: number;
}
