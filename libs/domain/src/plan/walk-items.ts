import type { Edge } from './anchor-book';
import { anchorName } from './anchor-book';
import type { PlanItem } from './plan-document';
import { PLAN_LIMITS } from './plan-document';
import type { TimePoint } from './time-expression';
import { isAnchorTime } from './time-expression';

/** One end of an item: item 3's start is 6, its end 7. */
type Node = number;

const nodeOf = (index: number, edge: Edge): Node => index * 2 + (edge === 'end' ? 1 : 0);
const indexOf = (node: Node): number => node >> 1;
export const edgeOf = (node: Node): Edge => (node % 2 === 1 ? 'end' : 'start');

export interface ItemEdge {
  readonly index: number;
  readonly edge: Edge;
}

/** The order in which the ends of all items can be resolved, and where they hang on each other. */
export interface Walk {
  readonly order: readonly ItemEdge[];
  /** Each from an end back to itself. */
  readonly cycles: readonly (readonly ItemEdge[])[];
}

const isChoice = (point: TimePoint): point is Exclude<TimePoint, string> =>
  typeof point !== 'string' && ('earliest' in point || 'latest' in point);

/** The items' ends that a point hangs on. What is nested too deep is a fault and looked at no more. */
function hangsOn(point: TimePoint | null | undefined, index: ReadonlyMap<string, number>): Node[] {
  const found: Node[] = [];
  const look = (p: TimePoint, depth: number): void => {
    if (typeof p === 'string' || depth > PLAN_LIMITS.depth) return;
    if (isAnchorTime(p)) {
      const name = anchorName(p.anchor);
      const at = name?.kind === 'item' ? index.get(name.key) : undefined;
      if (at !== undefined) found.push(nodeOf(at, p.edge ?? 'start'));
    } else if (isChoice(p)) {
      const list = 'earliest' in p ? p.earliest : 'latest' in p ? p.latest : [];
      list.forEach((one) => look(one, depth + 1));
    }
  };
  if (point) look(point, 0);
  return found;
}

/** Depth first, with a stack of its own: a chain of thousands of items is no reason to fall over. */
export function walkItems(items: readonly PlanItem[]): Walk {
  const index = new Map(items.map((item, i) => [item.key, i]));
  const next = items.flatMap((item) => [hangsOn(item.start, index), hangsOn(item.end, index)]);
  const seen = new Uint8Array(next.length); // 1: on the way, 2: done
  const told = new Set<Node>();
  const order: Node[] = [];
  const cycles: Node[][] = [];
  for (let root = 0; root < next.length; root++) {
    if (seen[root]) continue;
    const way: Node[] = [root];
    const tried: number[] = [0];
    seen[root] = 1;
    while (way.length > 0) {
      const top = way.length - 1;
      const node = way[top];
      if (tried[top] === next[node].length) {
        seen[node] = 2;
        order.push(node);
        way.pop();
        tried.pop();
        continue;
      }
      const on = next[node][tried[top]++];
      if (seen[on] === 1 && !told.has(on)) {
        told.add(on);
        cycles.push([...way.slice(way.indexOf(on)), on]);
      } else if (seen[on] === 0) {
        seen[on] = 1;
        way.push(on);
        tried.push(0);
      }
    }
  }
  const edge = (node: Node): ItemEdge => ({ index: indexOf(node), edge: edgeOf(node) });
  return { order: order.map(edge), cycles: cycles.map((c) => c.map(edge)) };
}
