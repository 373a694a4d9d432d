import type { Client } from '@temporalio/client';
import type { SearchAttributeType } from '@temporalio/common';
import { withDeadline } from './temporal-client';

const TYPE_CODES: Readonly<Record<SearchAttributeType, number>> = {
  TEXT: 1,
  KEYWORD: 2,
  INT: 3,
  DOUBLE: 4,
  BOOL: 5,
  DATETIME: 6,
  KEYWORD_LIST: 7,
};

/**
 * Registers what the namespace does not know yet: a workflow that sets an unknown attribute stands
 * still. Returns the names it added.
 */
export async function registerSearchAttributes(
  client: Client,
  keys: readonly { readonly name: string; readonly type: SearchAttributeType }[],
): Promise<string[]> {
  const { namespace } = client.options;
  const { operatorService } = client.connection;
  return withDeadline(client, 10_000, async () => {
    const { customAttributes } = await operatorService.listSearchAttributes({ namespace });
    const missing = keys.filter(({ name }) => !(name in customAttributes));
    if (missing.length > 0) {
      const searchAttributes = Object.fromEntries(
        missing.map(({ name, type }) => [name, TYPE_CODES[type]]),
      );
      await operatorService.addSearchAttributes({ namespace, searchAttributes });
    }
    return missing.map(({ name }) => name);
  });
}
