import { CONTRACT_FAULT } from '@app/contracts/workflow';
import { ApplicationFailure } from '@temporalio/common';

const ID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/**
 * An input this worker understands. Throws a contract fault for another schema version or an id
 * that is none: retrying heals neither, so the workflow calls for an operator.
 */
export function understood<Input extends { readonly schemaVersion: number }>(input: Input): Input {
  if (input.schemaVersion !== 1) throw fault(`schema version ${Number(input.schemaVersion)}`);
  const strange = Object.entries(input)
    .filter(([name, value]) => name.endsWith('Id') && !ID.test(String(value)))
    .map(([name]) => name);
  if (strange.length > 0) throw fault(`not an id: ${strange.join(', ')}`);
  return input;
}

const fault = (what: string): ApplicationFailure =>
  ApplicationFailure.nonRetryable(what, CONTRACT_FAULT);
