export * from './stream-event.dto';
