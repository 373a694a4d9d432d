import { Problem } from '../platform/problems/problem';
import { problemOf } from '../platform/problems/problem-of';

/**
 * A plan that is refused for its form names the places as every other fault of input does: the
 * reasons of the refusal, told once more as `errors` with their paths under `prefix`.
 */
export async function withPlaces<T>(answer: Promise<T>, prefix = ''): Promise<T> {
  try {
    return await answer;
  } catch (error) {
    const problem = problemOf(error);
    if (problem.code !== 'plan.unfit') throw error;
    const errors = (problem.details.reasons ?? []).flatMap(({ code, objects }) =>
      objects.map((object) => {
        const { id, label } = object as { id: string; label?: string };
        return { code, path: prefix + id, ...(label !== undefined && { detail: label }) };
      }),
    );
    throw new Problem(problem.status, problem.code, { ...problem.details, errors });
  }
}
