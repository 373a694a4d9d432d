export * from './entities';
export * from './data-source';
export * from './run-migrations';
export * from './office/approval-route.entity';
export * from './office/office.entity';
export * from './people/app-user.entity';
export * from './people/department.entity';
export * from './people/substitute.entity';
