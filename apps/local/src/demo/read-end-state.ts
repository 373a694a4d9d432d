import type { EndState } from './end-state';
import type { Story } from './story';

/** Reads how the reception ended, over HTTP, without times and ids. */
export async function readEndState(story: Story): Promise<EndState> {
  const board = await story.read.board();
  const { items } = await story.read.items();
  const tasks = await story.read.tasks();
  const followUps = await story.read.followUps();
  const timeline = await story.read.timeline();
  return {
    status: board.status,
    stage: board.stage,
    items: items.map(({ key, status }) => ({ key, status })).sort(byKey),
    departments: board.departments
      .map((d) => ({
        department: d.departmentCode,
        status: d.status,
        signatures: d.signatures
          .map((s) => `${s.scope}:${s.answer}${s.recordedBy ? ':recorded' : ''}`)
          .sort(),
        tasks: tasks
          .filter((t) => t.departmentCode === d.departmentCode)
          .map(({ key, status }) => ({ key, status }))
          .sort(byKey),
      }))
      .sort((a, b) => (a.department < b.department ? -1 : 1)),
    followUps: followUps.map((f) => `${f.kind}:${f.status}:${f.what}`).sort(),
    facts: countTypes(timeline),
  };
}

const byKey = (a: { key: string }, b: { key: string }): number => (a.key < b.key ? -1 : 1);

/** A ladder step may fall due only because something was away: it is no part of the end. */
function countTypes(timeline: readonly { type: string }[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const { type } of timeline) {
    if (type !== 'DeadlinePassed') counts[type] = (counts[type] ?? 0) + 1;
  }
  return counts;
}
