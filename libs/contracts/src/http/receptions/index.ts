export * from './is-key';
export * from './pace.dto';
export * from './facts.dto';
export * from './facts-of';
export * from './reception.dto';
export * from './reception-acts.dto';
export * from './item-acts.dto';
export * from './waiver.dto';
