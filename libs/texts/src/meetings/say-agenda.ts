import type { AgendaKind } from '@app/domain';
import { fill } from '../fill';
import type { Language } from '../language';
import { AGENDA_TEXTS } from './agenda.texts';

/** One thing on the agenda of a meeting, in a sentence; `what` is how people call it. */
export const sayAgenda = (language: Language, kind: AgendaKind, what: string): string =>
  fill(AGENDA_TEXTS[kind][language], { what: what.replace(/[。.]\s*$/u, '') });
