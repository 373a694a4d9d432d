export * from './flight-status.dto';
