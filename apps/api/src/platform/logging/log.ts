import pino from 'pino';

/**
 * The log of the api: one JSON line per event on standard output. It carries ids of requests, codes
 * and durations, never names, numbers, bodies, query strings or the ids of people.
 */
export const log = pino({
  name: 'api',
  level: process.env.LOG_LEVEL ?? 'info',
  base: { name: 'api' },
  timestamp: pino.stdTimeFunctions.isoTime,
  formatters: { level: (label) => ({ level: label }) },
});
