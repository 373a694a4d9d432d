import { answer, api, newKey, withKey, type Dto } from './client';
import { isAnswered, problemOf } from './problem';

/** Where a file belongs. */
export type UploadPlace =
  { readonly task: string } | { readonly reception: string; readonly kind: UploadKind };

type UploadKind = 'letter' | 'invitation' | 'supplement' | 'other';

const unanswered = new Map<string, string>();

const nameOf = (place: UploadPlace, { name, size, lastModified }: File): string =>
  JSON.stringify([place, name, size, lastModified]);

function send(place: UploadPlace, file: File, key: string): Promise<Dto['AttachedDto']> {
  const form = new FormData();
  form.append('file', file, file.name);
  // The browser writes the parts and the boundary between them.
  const asForm = { body: {}, bodySerializer: () => form };
  const header = withKey(key);
  return 'task' in place
    ? answer(
        api.POST('/api/v1/tasks/{id}/attachments', {
          params: { path: { id: place.task }, header },
          ...asForm,
        }),
      )
    : answer(
        api.POST('/api/v1/receptions/{id}/attachments', {
          params: { path: { id: place.reception }, query: { kind: place.kind }, header },
          ...asForm,
        }),
      );
}

/**
 * Attaches a file; throws the server's refusal. When no answer comes it may be there all the same:
 * the same file chosen again for the same place is the same act then, and is attached once.
 */
export async function uploadFile(place: UploadPlace, file: File): Promise<Dto['AttachedDto']> {
  const name = nameOf(place, file);
  const key = unanswered.get(name) ?? newKey();
  unanswered.set(name, key);
  try {
    const attached = await send(place, file, key);
    unanswered.delete(name);
    return attached;
  } catch (thrown) {
    if (isAnswered(problemOf(thrown))) unanswered.delete(name);
    throw thrown;
  }
}
