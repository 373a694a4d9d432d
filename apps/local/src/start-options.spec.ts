import { parseStartOptions } from './start-options';

describe('parseStartOptions', () => {
  it('starts the demo on port 3000, on this machine only, unless told otherwise', () => {
    expect(parseStartOptions([])).toEqual({
      port: 3000,
      isLan: false,
      isEmpty: false,
      isReset: false,
      isConfirmed: false,
    });
  });

  it.each([[['--port', '4000']], [['--port=4000']]])('takes a port as %j', (args) => {
    expect(parseStartOptions(args).port).toBe(4000);
  });

  it.each([['0'], ['65536'], ['80a'], [''], ['-1'], ['8 0']])('refuses the port "%s"', (port) => {
    expect(() => parseStartOptions(['--port', port])).toThrow('1 to 65535');
  });

  it('refuses an option it does not know, and lists those it does', () => {
    expect(() => parseStartOptions(['--prot', '4000'])).toThrow(/unknown option --prot[^]*--port/);
  });

  it('takes all switches together', () => {
    expect(parseStartOptions(['--lan', '--empty', '--reset', '--yes'])).toMatchObject({
      isLan: true,
      isEmpty: true,
      isReset: true,
      isConfirmed: true,
    });
  });
});
