export * from './meeting.dto';
