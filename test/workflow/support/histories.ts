import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { historyFromJSON } from '@temporalio/common/lib/proto-utils';

export const HISTORIES = join(__dirname, '../histories');

export interface RecordedHistory {
  readonly workflowId: string;
  readonly history: ReturnType<typeof historyFromJSON>;
}

/** The recorded histories by the names of their scenarios. */
export const recordedHistories = (): RecordedHistory[] =>
  readdirSync(HISTORIES)
    .filter((file) => file.endsWith('.json'))
    .sort()
    .map((file) => ({
      workflowId: file.replace(/\.json$/, ''),
      history: historyFromJSON(JSON.parse(readFileSync(join(HISTORIES, file), 'utf8'))),
    }));
