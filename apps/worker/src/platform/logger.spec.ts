import { PassThrough } from 'node:stream';
import { runInNewContext } from 'node:vm';
import { createLogger } from './logger';
import { createSdkLogger } from './sdk-logger';

const PLANTED = '王小明 13800000000';

/** What a logger writes, as text. */
function written(write: (logger: ReturnType<typeof createLogger>) => void): string {
  const stream = new PassThrough();
  write(createLogger('debug', stream));
  return String(stream.read());
}

it('describes an error without its words', () => {
  const error = Object.assign(new Error(`Key (name)=(${PLANTED}) exists`), { code: '23505' });
  const line = written((logger) => logger.warn({ err: error }, 'loop failed'));
  expect(JSON.parse(line)).toMatchObject({
    msg: 'loop failed',
    level: 'warn',
    err: { type: 'Error', code: '23505' },
  });
  expect(line).not.toContain(PLANTED);
});

it('describes an error that was thrown inside a workflow, in a realm of its own', () => {
  const thrown: unknown = runInNewContext(
    `Object.assign(new RangeError('${PLANTED}'), { code: 7 })`,
  );
  const line = written((logger) => logger.error({ err: thrown }, 'activation failed'));
  expect(JSON.parse(line)).toMatchObject({ err: { type: 'RangeError', code: '7' } });
  expect(line).not.toContain(PLANTED);
});

it('names the class of what was thrown and is no error', () => {
  class Failure {
    reason = PLANTED;
  }
  const line = written((logger) => logger.error({ err: new Failure() }, 'failed'));
  expect(JSON.parse(line)).toMatchObject({ err: { type: 'Failure' } });
  expect(line).not.toContain(PLANTED);
});

it('passes on what the SDK says, without what failures quote', () => {
  const line = written((logger) => {
    createSdkLogger(logger).warn('Activity failed', {
      workflowId: 'reception/1',
      error: new Error(PLANTED),
      failure: { message: PLANTED },
    });
  });
  expect(JSON.parse(line)).toMatchObject({ msg: 'Activity failed', workflowId: 'reception/1' });
  expect(line).not.toContain(PLANTED);
});
