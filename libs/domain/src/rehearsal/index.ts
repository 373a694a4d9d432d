export * from './lateness';
export * from './rehearsal';
export * from './rehearsal-report';
export * from './rehearse';
export * from './weak-point';
