import { languageNow } from '../language/language';
import { common } from '../language/common.texts';
import type { components } from './schema';

export type ProblemBody = components['schemas']['ProblemDto'];

/** An answer that is not the one asked for. `message` is the server's sentence for the person. */
export class ApiProblem extends Error {
  constructor(
    /** HTTP status; 0 when no server answered. */
    readonly status: number,
    /** The stable code; `network` when no server answered. */
    readonly code: string,
    message: string,
    readonly requestId: string | null,
    readonly body: ProblemBody | null,
  ) {
    super(message);
  }
}

/** No server answered: the network is away, or the api is. */
export function networkProblem(): ApiProblem {
  return new ApiProblem(0, 'network', common.offline[languageNow()], null, null);
}

/** Anything thrown, as a problem that can be shown. */
export function problemOf(thrown: unknown): ApiProblem {
  if (thrown instanceof ApiProblem) return thrown;
  if (thrown instanceof TypeError && /fetch|network|load failed/i.test(thrown.message))
    return networkProblem();
  return new ApiProblem(-1, 'page', common.failed[languageNow()], null, null);
}

/** Answered, if only by a refusal: the next try is another act and needs another key. */
export const isAnswered = ({ status }: ApiProblem): boolean => status > 0 && status < 500;
