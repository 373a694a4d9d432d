// Forms: their fields, their faults, and sending them once.
export * from './faults';
export * from './form';
export * from './moment-input';
export * from './number-in';
export * from './reason';
export * from './reason-dialog';
export * from './text-field';
export * from './too-long';
export * from './use-send';
