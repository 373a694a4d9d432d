import { Entity } from 'typeorm';
import { LawVersionColumns } from './law-versions';

/** A line of a standards table (标准): `Standard` of libs/domain. */
@Entity('standard')
export class StandardEntity extends LawVersionColumns {}
