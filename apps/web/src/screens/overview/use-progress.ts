import { SCOPE_TEXTS } from '@app/texts';
import type { Scope } from '@app/domain';
import { useSay, useTexts } from '../../language/texts';
import { length } from '../../time/say';
import { useNow } from '../../time/now';
import { gateTexts } from './gate/gate.texts';
import { useOverview } from './use-overview';

interface Progress {
  readonly text: string;
  /** From 0 to 1. */
  readonly part: number;
}

const SCOPE_OF: Readonly<Record<string, Scope>> = { plan: 'plan', prepare: 'ready' };

/** How far the present stage is: items ended, departments signed, or how long it lasts. */
export function useProgress(): Progress {
  const t = useTexts(gateTexts);
  const say = useSay();
  const { board } = useOverview();
  const now = useNow();
  const { items, departments, stage } = board;
  const all = items.planned + items.started + items.ended + items.skipped;
  if (stage === 'execute' && all > 0) {
    const done = items.ended + items.skipped;
    return { text: t.itemsEnded(done, all), part: done / all };
  }
  const scope = SCOPE_OF[stage];
  const required = departments.filter(
    ({ status, required: asked }) => status === 'active' && asked,
  );
  if (scope && required.length > 0) {
    const signed = required.filter(
      ({ signatures, waived }) =>
        waived.includes(scope) || signatures.some((one) => one.scope === scope && one.current),
    ).length;
    const text = t.signed(say(SCOPE_TEXTS[scope]), signed, required.length);
    return { text, part: signed / required.length };
  }
  if (board.stageSince === null || board.status === 'draft') return { text: t.notBegun, part: 0 };
  return { text: t.since(length(now - Date.parse(board.stageSince))), part: 0 };
}
