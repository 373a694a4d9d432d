import type { Bar } from './bar';

const MINUTE = 60_000;
/** Finished duties closer together than this are shown as one. */
const NEAR = 75 * MINUTE;

/** Finished duties of one lane that lie close together, as one bar that opens their list. */
export function withClusters(bars: readonly Bar[], say: (count: number) => string): readonly Bar[] {
  const done = bars.filter(({ state }) => state === 'done').sort((a, b) => a.from - b.from);
  const rest = bars.filter(({ state }) => state !== 'done');
  const groups: Bar[][] = [];
  for (const bar of done) {
    const last = groups.at(-1);
    const until = Math.max(...(last ?? []).map(({ to }) => to), -Infinity);
    if (last && bar.from - until < NEAR) last.push(bar);
    else groups.push([bar]);
  }
  return [...rest, ...groups.map((group) => clusterOf(group, say))];
}

function clusterOf(group: readonly Bar[], say: (count: number) => string): Bar {
  const [first] = group as readonly [Bar, ...Bar[]];
  if (group.length === 1) return first;
  return {
    ...first,
    id: `cluster:${first.id}`,
    kind: 'cluster',
    opens: group.flatMap(({ opens }) => opens),
    to: Math.max(...group.map(({ to }) => to)),
    label: say(group.length),
    detail: null,
  };
}
