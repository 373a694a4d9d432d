import { ApiProblem, networkProblem } from '../../api/problem';
import { problemIn, withKey } from '../../api/client';

/** Attaches a file to a reception; throws the server's refusal. */
export async function attachFile(
  receptionId: string,
  kind: 'letter' | 'invitation' | 'supplement' | 'other',
  file: File,
): Promise<void> {
  const body = new FormData();
  body.append('file', file, file.name);
  let response: Response;
  try {
    response = await fetch(`/api/v1/receptions/${receptionId}/attachments?kind=${kind}`, {
      method: 'POST',
      headers: withKey(),
      body,
    });
  } catch {
    throw networkProblem();
  }
  if (response.ok) return;
  const answer: unknown = await response.json().catch(() => null);
  const problem = problemIn(response, answer);
  throw problem instanceof ApiProblem ? problem : networkProblem();
}
