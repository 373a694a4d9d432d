export * from './display.entity';
export * from './display.repository';
