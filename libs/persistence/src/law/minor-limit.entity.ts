import { Entity } from 'typeorm';
import { LawVersionColumns } from './law-versions';

/** How far a 微调 may go: `MinorLimit` of libs/domain; its code is the profile. */
@Entity('minor_limit')
export class MinorLimitEntity extends LawVersionColumns {}
