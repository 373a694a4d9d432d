export * from './seed-templates';
export * from './sop-template.entity';
export * from './sop-template.repository';
export * from './trusted-issuer.entity';
export * from './trusted-issuer.repository';
