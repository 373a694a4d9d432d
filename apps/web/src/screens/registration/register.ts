import { answer, api, newKey, withKey, type Dto } from '../../api/client';
import { attachFile } from '../../parts/facts/upload';
import type { NewReception } from './kept-draft';

/** How far the registration has come: a repeat goes on where it stopped. */
export interface Progress {
  readonly key: string;
  reception: Dto['ReceptionRegisteredDto'] | null;
  attached: number;
  isLaunched: boolean;
}

export const noProgress = (): Progress => ({
  key: newKey(),
  reception: null,
  attached: 0,
  isLaunched: false,
});

/** Registers, attaches the files, launches, and makes the first draft out of the template. */
export async function register(
  written: NewReception,
  files: readonly File[],
  isToLaunch: boolean,
  progress: Progress,
): Promise<Dto['ReceptionRegisteredDto']> {
  progress.reception ??= await answer(
    api.POST('/api/v1/receptions', {
      body: written.facts,
      params: { header: withKey(progress.key) },
    }),
  );
  const { id } = progress.reception;
  const kind = written.facts.sourceKind === 'invitation' ? 'invitation' : 'letter';
  for (; progress.attached < files.length; progress.attached += 1)
    await attachFile(id, kind, files[progress.attached]);
  if (isToLaunch && !progress.isLaunched) {
    const launch = { params: { path: { id }, header: withKey(`${progress.key}-l`) }, body: {} };
    await answer(api.POST('/api/v1/receptions/{id}/launch', launch));
    progress.isLaunched = true;
  }
  return progress.reception;
}

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
