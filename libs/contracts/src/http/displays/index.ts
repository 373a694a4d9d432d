export * from './display.dto';
export * from './wall.dto';
