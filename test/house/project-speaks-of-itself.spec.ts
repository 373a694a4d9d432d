import { listRepositoryFiles, readRepositoryFile } from './support/repository';

/** Written in pieces, so that this file does not accuse itself. */
const join = (...pieces: string[]) => pieces.join('');

const machinePaths = [
  new RegExp(join('(^|[^\\w./-])/(ho', 'me|Us', 'ers|ro', 'ot|wo', 'rk)/[\\w.-]+')),
  new RegExp(join('[A-Z]:', '\\\\+Us', 'ers\\\\'), 'i'),
];

const registryHosts = new RegExp(
  [
    join('registry', '\\.npm'),
    join('npm', 'mirror\\.'),
    join('yarn', 'pkg\\.com'),
    join('pypi\\.', 'org'),
    join('python', 'hosted\\.org'),
    join('proxy\\.', 'golang'),
    join('goproxy', '\\.'),
    join('arti', 'factory'),
    join('verd', 'accio'),
  ].join('|'),
  'i',
);

const binary = /\.(png|jpe?g|gif|ico|woff2?|ttf|otf|pdf|ofd|docx|gz|zip)$/i;

function findLines(path: string, patterns: RegExp[]): string[] {
  return readRepositoryFile(path)
    .split('\n')
    .flatMap((line, index) =>
      patterns.some((pattern) => pattern.test(line)) ? [`${path}:${index + 1} ${line.trim()}`] : [],
    );
}

const files = listRepositoryFiles().filter((path) => !binary.test(path));

describe('The project speaks of itself', () => {
  it('names no path of the machine it was written on', () => {
    expect(files.flatMap((path) => findLines(path, machinePaths))).toEqual([]);
  });

  it('names no package registry: the client of whoever installs knows its own', () => {
    expect(files.flatMap((path) => findLines(path, [registryHosts]))).toEqual([]);
  });

  it('locks packages by version and checksum, not by address', () => {
    const lock = readRepositoryFile('package-lock.json');
    expect(lock).not.toContain('"resolved"');
    expect(lock).toContain('"integrity"');
  });

  it('would notice', () => {
    const home = join('see /ho', 'me/li/notes.md');
    const host = join('https://registry', '.npmjs.org/x');
    expect(machinePaths.some((pattern) => pattern.test(home))).toBe(true);
    expect(registryHosts.test(host)).toBe(true);
    expect(machinePaths.some((pattern) => pattern.test('GET /api/v1/receptions'))).toBe(false);
  });
});
