import { createStackReporter, formatTable } from './terminal';

describe('createStackReporter', () => {
  it('says the same trouble once', () => {
    const lines: string[] = [];
    const report = createStackReporter((line) => lines.push(line));
    const trouble = { kind: 'trouble', name: 'worker', message: 'no connection' } as const;
    report(trouble);
    report(trouble);
    report({ ...trouble, message: 'another' });
    expect(lines).toHaveLength(2);
  });

  it('says each death and each return', () => {
    const lines: string[] = [];
    const report = createStackReporter((line) => lines.push(line));
    const died = { kind: 'died', name: 'api', reason: 'code 1', retryInMs: 200 } as const;
    report(died);
    report(died);
    report({ kind: 'back', name: 'api', afterMs: 400 });
    expect(lines).toHaveLength(3);
    expect(lines[0]).toContain('code 1');
  });
});

describe('formatTable', () => {
  it('lines columns up, Chinese characters counting twice', () => {
    expect(
      formatTable([
        ['产品', 'a'],
        ['x', 'b'],
      ]),
    ).toEqual(['产品   a', 'x      b']);
  });
});
