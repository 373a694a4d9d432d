export * from './handover.dto';
