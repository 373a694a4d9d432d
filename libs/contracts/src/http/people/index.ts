export * from './department.dto';
export * from './import.dto';
export * from './office.dto';
export * from './session.dto';
export * from './substitute.dto';
export * from './token.dto';
export * from './user.dto';
export * from './welcome.dto';
