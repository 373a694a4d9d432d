import type { ObjectRef } from '../gate/missing-code';
import type { Instant } from '../time/instant';
import { HOUR } from '../time/instant';
import { quietUntil } from '../time/local-time';
import type { Context, World } from '../world';
import type { NoticeDraft, NoticeKind } from './notice';
import type { Telling } from './telling';

/** Nothing within this time can wait for the morning. */
const SOON = 12 * HOUR;

/** What concerns guests who are there now. */
const AT_ONCE: readonly NoticeKind[] = ['servicePrompt', 'itemUnreported', 'timeSet', 'overrun'];

/** Does a message concern a task that is due, or an item that takes place, within twelve hours? */
function isPressing(refs: readonly ObjectRef[], world: World, now: Instant): boolean {
  const near = (at: Instant | null): boolean => at !== null && at <= now + SOON;
  return refs.some((r) => {
    if (r.type === 'item') {
      return world.items.some((i) => i.key === r.id && near(i.startAt) && i.status !== 'ended');
    }
    if (r.type !== 'task') return false;
    const task = world.tasks.find((t) => t.id === r.id);
    const item = world.items.find((i) => i.key === task?.itemKey);
    return near(task?.due ?? null) || near(item?.startAt ?? null);
  });
}

interface Bundle {
  readonly kind: NoticeKind;
  readonly refs: Map<string, ObjectRef>;
}

/** Somebody away is told too, and so is his substitute. */
const withSubstitutes = (ids: readonly string[], ctx: Context): readonly string[] => [
  ...new Set(ids.flatMap((id) => [id, ctx.directory.substitutes[id] ?? id])),
];

/** Merges messages to one person of one kind into one, and decides whether it may wait. */
export function bundle(
  tellings: readonly Telling[],
  world: World,
  ctx: Context,
  actorId: string | null,
): readonly NoticeDraft[] {
  const byPerson = new Map<string, Map<NoticeKind, Bundle>>();
  for (const telling of tellings) {
    for (const userId of withSubstitutes(telling.to, ctx)) {
      if (userId === '' || userId === actorId) continue;
      const kinds = byPerson.get(userId) ?? new Map<NoticeKind, Bundle>();
      byPerson.set(userId, kinds);
      const entry = kinds.get(telling.kind) ?? { kind: telling.kind, refs: new Map() };
      kinds.set(telling.kind, entry);
      telling.refs.forEach((r) => entry.refs.set(`${r.type}/${r.id}/${r.label ?? ''}`, r));
    }
  }
  return [...byPerson].flatMap(([userId, kinds]) => {
    const quiet = quietUntil(ctx.now, ctx.directory.quiet?.[userId] ?? ctx.quiet);
    return [...kinds.values()].map((b) => {
      const refs = [...b.refs.values()];
      const pressing =
        quiet === null || AT_ONCE.includes(b.kind) || isPressing(refs, world, ctx.now);
      return { userId, kind: b.kind, refs, holdUntil: pressing ? null : quiet };
    });
  });
}
