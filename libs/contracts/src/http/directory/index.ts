export * from './call-list.dto';
export * from './contacts.dto';
export * from './person.dto';
export * from './phone.dto';
