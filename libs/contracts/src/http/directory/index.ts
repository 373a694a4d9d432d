export * from './call-list.dto';
export * from './contacts.dto';
export * from './person.dto';
