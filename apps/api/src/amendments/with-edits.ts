import { Problem } from '../platform/problems/problem';
import { problemOf } from '../platform/problems/problem-of';

/** Edits that cannot be made name their places as every other fault of input does: `edits[2].start`. */
export async function withEdits<T>(answer: Promise<T>): Promise<T> {
  try {
    return await answer;
  } catch (error) {
    const problem = problemOf(error);
    if (problem.code !== 'amendment.unfit') throw error;
    const errors = (problem.details.reasons ?? []).flatMap(({ code, objects }) =>
      objects.map((object) => ({ code, path: (object as { id: string }).id })),
    );
    throw new Problem(problem.status, problem.code, { ...problem.details, errors });
  }
}
