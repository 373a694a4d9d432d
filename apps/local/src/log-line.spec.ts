import { readLogLine } from './log-line';

describe('readLogLine', () => {
  it('knows the line that says a program is ready', () => {
    expect(readLogLine('{"level":30,"msg":"ready"}')).toMatchObject({ isReady: true });
    expect(readLogLine('{"level":30,"msg":"almost ready"}')).toMatchObject({ isReady: false });
  });

  it.each([
    ['{"level":40,"msg":"slow"}', true],
    ['{"level":"WARN","message":"slow"}', true],
    ['{"level":30,"msg":"fine"}', false],
    ['Error: Cannot find module', true],
  ])('tells trouble from talk: %s', (line, isTrouble) => {
    expect(readLogLine(line)?.isTrouble).toBe(isTrouble);
  });

  it('adds the detail of a trouble', () => {
    const line = '{"level":60,"msg":"not started","error":"Error","detail":"port in use"}';
    expect(readLogLine(line)?.message).toBe('not started: port in use');
  });

  it('leaves out stack frames and empty lines', () => {
    expect(readLogLine('    at main (/x.js:1:2)')).toBeNull();
    expect(readLogLine('')).toBeNull();
  });
});
