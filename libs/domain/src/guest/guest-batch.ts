import type { Batch } from '../reception/reception';

/** A batch as far as a list of guests names it. */
export type GuestBatch = Pick<Batch, 'key'> &
  Partial<Pick<Batch, 'direction' | 'group' | 'number'>>;

/**
 * The key of the batch that a cell means: by its key, the name of its group, its flight or train, or
 * how the group's name begins (「第一批」 of 「第一批 市长团」). Who arrives is meant before who leaves.
 * null = none, or more than one.
 */
export function batchOfCell(cell: string, batches: readonly GuestBatch[]): string | null {
  const said = plain(cell);
  if (said === '') return null;
  const byKey = batches.find(({ key }) => plain(key) === said);
  if (byKey) return byKey.key;
  const ways: ((batch: GuestBatch) => boolean)[] = [
    ({ group }) => plain(group) === said,
    ({ number }) => plain(number) === said,
    ({ group }) => plain(group).startsWith(said),
  ];
  for (const isMeant of ways) {
    const meant = batches.filter(isMeant);
    const arriving = meant.filter(({ direction }) => direction === 'arrival');
    const [one, ...others] = arriving.length > 0 ? arriving : meant;
    if (one) return others.length === 0 ? one.key : null;
  }
  return null;
}

const plain = (text: string | null | undefined): string =>
  (text ?? '')
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '');
