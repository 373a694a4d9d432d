import { answer, api, keys, newKey, queries, withKey, type Dto } from '../../../api';
import { startWork, type Work } from '../../../work/work';

export type StuckRow = Dto['StuckDto'];

/** More than ever wait at once. */
export const ALL = 5000;

/** What has waited for so many hours. */
export const readStuck = (hours: string, limit = 200): Promise<Dto['StuckListDto']> =>
  answer(api.GET('/api/v1/waiting', { params: { query: { hours: Number(hours), limit } } }));

/** Only tasks are reminded of. */
export const isTask = ({ kind }: StuckRow): boolean =>
  kind === 'task-acknowledge' || kind === 'task-due';

/** 催办 of one. */
export async function remind(row: StuckRow, key: string): Promise<void> {
  const params = { path: { id: row.for.id }, header: withKey(key) };
  await answer(api.POST('/api/v1/tasks/{id}/remind', { params, body: {} }));
}

interface Asked {
  readonly row: StuckRow;
  readonly words: string;
}

/** 催办 of many, one after another; what is refused is said, and the others go on. */
export async function remindMany(
  of: Pick<Work, 'title' | 'userId'>,
  asked: readonly Asked[],
): Promise<void> {
  await startWork(of, async (way) => {
    way.total(asked.length);
    for (const { row, words } of asked) {
      if (way.isStopped()) break;
      await remind(row, newKey()).catch((thrown: unknown) => way.fail(words, thrown));
      way.step();
    }
    const receptions = new Set(asked.map(({ row }) => row.receptionId));
    for (const id of receptions) await queries.invalidateQueries({ queryKey: keys.reception(id) });
  });
}
