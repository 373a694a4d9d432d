import { answer, api, uploadFiles, withKey, type Dto, type RefusedFile } from '../../api';
import type { NewReception } from './kept-draft';

type Registered = Dto['ReceptionRegisteredDto'];

/** Registers; with the same key it is the same reception, however often it is sent. */
export const register = (key: string, { facts }: NewReception): Promise<Registered> =>
  answer(api.POST('/api/v1/receptions', { body: facts, params: { header: withKey(key) } }));

/** Attaches what came with the letter; answers which files were not taken. */
export const attachFiles = (
  id: string,
  { facts }: NewReception,
  files: readonly File[],
  done: (file: File) => void,
): Promise<readonly RefusedFile[]> => {
  const kind = facts.sourceKind === 'invitation' ? 'invitation' : 'letter';
  return uploadFiles({ reception: id, kind }, files, done);
};

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
