export * from './rehearsal.dto';
