import { answer, api, uploadFile, withKey, type Dto } from '../../api';
import type { NewReception } from './kept-draft';

type Registered = Dto['ReceptionRegisteredDto'];

/** Registers; with the same key it is the same reception, however often it is sent. */
export const register = (key: string, { facts }: NewReception): Promise<Registered> =>
  answer(api.POST('/api/v1/receptions', { body: facts, params: { header: withKey(key) } }));

/** The first of the files that is refused, and why; those before it are attached. */
export interface RefusedFile {
  readonly file: File;
  readonly error: unknown;
}

/** Attaches the files one after the other; `done` tells each that is there. */
export async function attachFiles(
  id: string,
  { facts }: NewReception,
  files: readonly File[],
  done: (file: File) => void,
): Promise<readonly RefusedFile[]> {
  const kind = facts.sourceKind === 'invitation' ? 'invitation' : 'letter';
  const refused: RefusedFile[] = [];
  for (const file of files) {
    try {
      await uploadFile({ reception: id, kind }, file);
      done(file);
    } catch (error) {
      refused.push({ file, error });
    }
  }
  return refused;
}

export const launch = (id: string, key: string): Promise<unknown> =>
  answer(
    api.POST('/api/v1/receptions/{id}/launch', {
      params: { path: { id }, header: withKey(`${key}-l`) },
      body: {},
    }),
  );

/** The first draft out of the template that was chosen. */
export async function makeFirstDraft(id: string, written: NewReception): Promise<void> {
  if (written.template === 'none') return;
  await answer(
    api.POST('/api/v1/receptions/{id}/plan/draft/generate', {
      params: { path: { id }, header: { ...withKey(), 'if-match': '"r0"' } },
      body: {
        save: true,
        ...(written.template && { template: written.template }),
        ...(written.days !== null && { days: written.days }),
      },
    }),
  );
}
