import { Catch, type ArgumentsHost, type ExceptionFilter } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { languageOf } from '../request/language';
import { log } from '../logging/log';
import { problemBody } from './problem-body';
import { problemOf } from './problem-of';

/** Everything that is thrown anywhere, answered as application/problem+json. */
@Catch()
export class ProblemFilter implements ExceptionFilter {
  catch(error: unknown, host: ArgumentsHost): void {
    const http = host.switchToHttp();
    sendProblem(error, http.getRequest<FastifyRequest>(), http.getResponse<FastifyReply>());
  }
}

/** Answers with the problem of `error`; notes in the log what is ours to mend. */
export function sendProblem(error: unknown, request: FastifyRequest, reply: FastifyReply): void {
  const problem = problemOf(error);
  if (problem.status >= 500) noteFault(error, problem.code, request.id);
  // An answer that has begun (a stream) can only be cut.
  if (reply.sent || reply.raw.headersSent) {
    reply.raw.destroy();
    return;
  }
  const { retryAfter } = problem.details;
  if (retryAfter !== undefined) reply.header('retry-after', String(retryAfter));
  if (problem.status === 401) reply.header('www-authenticate', 'Bearer realm="yingbin"');
  const language = languageOf(request.headers['accept-language']);
  void reply
    .status(problem.status)
    .header('content-language', language)
    .header('content-type', 'application/problem+json; charset=utf-8')
    .send(problemBody(problem, request.id, language));
}

/** The message of an error may quote a name or a number; the place in the code does not. */
function noteFault(error: unknown, code: string, requestId: string): void {
  const { name, stack, code: cause } = error as { name?: string; stack?: string; code?: unknown };
  const at = (stack ?? '').split('\n').filter((line) => /^\s+at /.test(line));
  log.error({
    msg: 'fault',
    code,
    requestId,
    error: name,
    cause: typeof cause === 'string' ? cause : undefined,
    at: code === 'database.unavailable' ? undefined : at.slice(0, 12).map((line) => line.trim()),
  });
}
