import type { LoggerService } from '@nestjs/common';
import { log } from './log';

/** What Nest itself has to say, in the same log. Its start-up chatter stays at debug level. */
export class NestLog implements LoggerService {
  log(message: unknown, context?: unknown): void {
    log.debug({ msg: String(message), context });
  }
  error(message: unknown): void {
    log.error({ msg: 'nest', error: message instanceof Error ? message.name : firstLine(message) });
  }
  warn(message: unknown, context?: unknown): void {
    log.warn({ msg: firstLine(message), context });
  }
  fatal(message: unknown): void {
    log.fatal({ msg: 'nest', error: firstLine(message) });
  }
}

const firstLine = (message: unknown): string => String(message).split('\n', 1)[0];
