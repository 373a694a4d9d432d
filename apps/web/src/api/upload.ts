import { answer, api, newKey, withKey, type Dto } from './client';
import { isAnswered, problemOf } from './problem';

/** Where a file belongs. */
export type UploadPlace =
  { readonly task: string } | { readonly reception: string; readonly kind: UploadKind };

type UploadKind = 'letter' | 'invitation' | 'supplement' | 'other';

const unanswered = new Map<string, string>();

const nameOf = (place: UploadPlace, { name, size, lastModified }: File): string =>
  JSON.stringify([place, name, size, lastModified]);

/** What is there already of files given together of which some were refused, by place. */
const halfGiven = new Map<string, ReadonlySet<string>>();

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

/** A file that was not taken, and why. */
export interface RefusedFile {
  readonly file: File;
  readonly error: unknown;
}

/**
 * Attaches files one after the other, and answers which were not taken. While some are not, the same
 * files given again for the same place attach only those: each is there once. `done` tells each.
 */
export async function uploadFiles(
  place: UploadPlace,
  files: readonly File[],
  done?: (file: File) => void,
): Promise<readonly RefusedFile[]> {
  const where = JSON.stringify(place);
  const there = new Set(halfGiven.get(where));
  const refused: RefusedFile[] = [];
  for (const file of files) {
    const name = nameOf(place, file);
    if (there.has(name)) continue;
    try {
      await uploadFile(place, file);
      there.add(name);
      done?.(file);
    } catch (error) {
      refused.push({ file, error });
    }
  }
  if (refused.length > 0) halfGiven.set(where, there);
  else halfGiven.delete(where);
  return refused;
}
