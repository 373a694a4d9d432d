import { listRepositoryFiles, readRepositoryFile } from './support/repository';

interface Table {
  readonly path: string;
  readonly name: string;
  readonly keys: readonly string[];
}

const sources = new Map(
  listRepositoryFiles()
    .filter((path) => /^apps\/web\/src\/.*\.tsx?$/.test(path) && !path.endsWith('.d.ts'))
    .map((path) => [path, readRepositoryFile(path)] as const),
);

/** The tables of words in a file, with the keys of their first level. */
function tablesOf(path: string, source: string): Table[] {
  return [...source.matchAll(/^export const (\w+) = defineTexts\(\{\n([\s\S]*?)^\}\);/gm)].map(
    ([, name = '', body = '']) => ({
      path,
      name,
      keys: [...body.matchAll(/^ {2}(?:'([^']+)'|(\w+)): \{/gm)].map(
        ([, quoted, plain]) => quoted ?? plain ?? '',
      ),
    }),
  );
}

/** A table whose entries are chosen by a code: by a computed key, or handed on whole. */
function isChosenFrom({ name, path }: Table): boolean {
  return [...sources].some(([user, source]) => {
    if (user === path || !new RegExp(`\\b${name}\\b`).test(source)) return false;
    const said = new RegExp(`const (\\w+)[^=;]*= (?:useTexts|textsNow)\\(${name}\\)`, 'g');
    const words = [...source.matchAll(said)].map(([, one = '']) => one);
    return (
      new RegExp(`${name}\\[|\\((?:useTexts\\()?${name}\\)\\)?(?: as|\\)\\.)`).test(source) ||
      words.some((one) => new RegExp(`\\b${one}\\[(?!')`).test(source))
    );
  });
}

const isSaid = (key: string, { path }: Table): boolean =>
  [...sources].some(
    ([user, source]) =>
      (user !== path || !path.endsWith('.texts.ts')) &&
      new RegExp(`\\.${key}\\b|['"\`]${key}['"\`]`).test(source),
  );

const tables = [...sources].flatMap(([path, source]) => tablesOf(path, source));

describe('Words of screens', () => {
  it('are found in their tables', () => {
    expect(tables.length).toBeGreaterThan(40);
    expect(tables.flatMap(({ keys }) => keys).length).toBeGreaterThan(800);
  });

  it('are said somewhere: what no screen says is taken out', () => {
    const unsaid = tables
      .filter((table) => !isChosenFrom(table))
      .flatMap((table) =>
        table.keys
          .filter((key) => !isSaid(key, table))
          .map((key) => `${table.path} ${table.name}.${key}`),
      );
    expect(unsaid).toEqual([]);
  });
});
