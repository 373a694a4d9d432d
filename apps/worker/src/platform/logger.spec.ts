import { PassThrough } from 'node:stream';
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
