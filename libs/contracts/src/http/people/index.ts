export * from './session.dto';
export * from './token.dto';
