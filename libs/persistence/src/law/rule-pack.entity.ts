import { Entity } from 'typeorm';
import { LawVersionColumns } from './law-versions';

/** Rules of one issuer (规则包): `RulePack` of libs/domain. */
@Entity('rule_pack')
export class RulePackEntity extends LawVersionColumns {}
