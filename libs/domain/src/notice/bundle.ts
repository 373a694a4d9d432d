import type { ObjectRef } from '../gate/missing-code';
import type { Instant } from '../time/instant';
import { DAY, HOUR } from '../time/instant';
import { nextTimeOfDay, quietUntil } from '../time/local-time';
import type { Context, World } from '../world';
import { SUMMARY_KINDS, type NoticeDraft, type NoticeKind } from './notice';
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

/** A reception that begins within this time is no matter for tomorrow's summary. */
const NEAR = 3 * DAY;

const isNear = (world: World, now: Instant): boolean =>
  world.reception.stage === 'execute' ||
  world.items.some((i) => i.status !== 'ended' && i.startAt !== null && i.startAt <= now + NEAR);

type Held = Pick<NoticeDraft, 'holdUntil' | 'inSummary'>;

/** How long a message to this person may wait: for his summary, else for the end of quiet hours. */
function hold(b: Bundle, userId: string, world: World, ctx: Context): Held {
  const { now, directory } = ctx;
  const pressing = AT_ONCE.includes(b.kind) || isPressing([...b.refs.values()], world, now);
  const summary = directory.summaryAt?.[userId];
  if (summary && SUMMARY_KINDS.includes(b.kind) && !pressing && !isNear(world, now)) {
    return { holdUntil: nextTimeOfDay(now, summary), inSummary: true };
  }
  const quiet = quietUntil(now, directory.quiet?.[userId] ?? ctx.quiet);
  return { holdUntil: pressing ? null : quiet, inSummary: false };
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
  return [...byPerson].flatMap(([userId, kinds]) =>
    [...kinds.values()].map((b) => ({
      ...{ userId, kind: b.kind, refs: [...b.refs.values()] },
      ...hold(b, userId, world, ctx),
    })),
  );
}
