import { CONTRACT_FAULT } from '@app/contracts/workflow';
import type { ReceptionInput } from '@app/contracts/workflow';
import { ApplicationFailure } from '@temporalio/common';
import { activitySet } from './activity-set';
import { PlainFailures } from './plain-failures.interceptor';
import { understood } from './understood';

class Greeter {
  constructor(private readonly word: string) {}
  async greet(): Promise<string> {
    return this.word;
  }
}
class Rude {
  async greet(): Promise<string> {
    return '';
  }
}

describe('The set of activities', () => {
  it('is bound to its owners', async () => {
    const { greet } = activitySet(new Greeter('您好'));
    await expect(greet()).resolves.toBe('您好');
  });

  it('has every name once', () => {
    expect(() => activitySet(new Greeter(''), new Rude())).toThrow('"greet"');
  });
});

describe('An input', () => {
  const input: ReceptionInput = {
    schemaVersion: 1,
    receptionId: '01a204ad-90d9-7c6b-906d-00459bd2de3b',
  };
  it('is understood in the version and with the ids of the contract', () => {
    expect(understood(input)).toBe(input);
  });

  it.each([
    { ...input, schemaVersion: 2 },
    { ...input, receptionId: '王小明' },
  ])('is a contract fault otherwise, and says no value: %j', (wrong) => {
    const fault = caught(() => understood(wrong)) as ApplicationFailure;
    expect(fault).toMatchObject({ type: CONTRACT_FAULT, nonRetryable: true });
    expect(fault.message).not.toContain('王小明');
  });
});

describe('A failure on its way into a history', () => {
  const failing = (error: Error): Promise<unknown> =>
    new PlainFailures().execute({ args: [], headers: {} }, () => Promise.reject(error));

  it('loses its words and keeps its kind', async () => {
    const error = Object.assign(new TypeError('Key (name)=(王小明)'), { code: '23505' });
    await expect(failing(error)).rejects.toMatchObject({
      message: 'TypeError 23505',
      nonRetryable: false,
    });
  });

  it('stays as it is when it is one of ours', async () => {
    const ours = ApplicationFailure.nonRetryable('schema version 2', CONTRACT_FAULT);
    await expect(failing(ours)).rejects.toBe(ours);
  });
});

function caught(act: () => unknown): unknown {
  try {
    return act();
  } catch (error) {
    return error;
  }
}
