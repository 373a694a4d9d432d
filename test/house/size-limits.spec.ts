import { countImports, countLines, measureFunctions, parse, percentile } from './support/measure';
import { listRepositoryFiles, readRepositoryFile } from './support/repository';

const isSpec = (path: string) =>
  /\.(spec|int-spec|wf-spec|e2e-spec|browser-spec)\.tsx?$/.test(path);
const isFree = (path: string) => /(^|\/)(migrations|seed)\//.test(path);
const isProduct = (path: string) => /^(apps|libs|workflows)\//.test(path) && !isSpec(path);
const isWiring = (path: string) =>
  /(\.module|\/index|\/main|\/entities|\/composition)\.ts$/.test(path);

const measured = listRepositoryFiles()
  .filter((path) => /^(apps|libs|workflows|test)\/.*\.(tsx?|cjs|mjs)$/.test(path) && !isFree(path))
  .map((path) => {
    const text = readRepositoryFile(path);
    const file = parse(path, text);
    return {
      path,
      lines: countLines(text),
      imports: countImports(file),
      functions: isSpec(path) ? [] : measureFunctions(file),
    };
  });
const product = measured.filter(({ path }) => isProduct(path));
const fileLines = product.map(({ lines }) => lines);
const functionLines = product.flatMap(({ functions }) => functions.map(({ lines }) => lines));

describe('House size limits', () => {
  beforeAll(() => {
    const of = (numbers: number[]) =>
      `median ${percentile(numbers, 0.5)}, p90 ${percentile(numbers, 0.9)}, max ${percentile(numbers, 1)}`;
    process.stdout.write(
      `House: ${product.length} files of ${of(fileLines)} lines; ` +
        `${functionLines.length} functions of ${of(functionLines)} lines\n`,
    );
  });

  it('no file is longer than 300 lines, no spec longer than 400', () => {
    const tooLong = measured.filter(({ path, lines }) => lines > (isSpec(path) ? 400 : 300));
    expect(tooLong.map(({ path, lines }) => `${path}: ${lines} lines`)).toEqual([]);
  });

  it('no function is longer than 60 lines', () => {
    const tooLong = measured.flatMap(({ path, functions }) =>
      functions
        .filter(({ lines }) => lines > 60)
        .map(({ name, line, lines }) => `${path}:${line} ${name}: ${lines} lines`),
    );
    expect(tooLong).toEqual([]);
  });

  it('nine of ten files import from at most 12 places, none from more than 20, wiring aside', () => {
    const plain = product.filter(({ path }) => !isWiring(path));
    const tooMany = plain.filter(({ imports }) => imports > 20);
    expect(tooMany.map(({ path, imports }) => `${path}: ${imports} imports`)).toEqual([]);
    expect(
      percentile(
        plain.map(({ imports }) => imports),
        0.9,
      ),
    ).toBeLessThanOrEqual(12);
  });

  it('half of the files fit on one screen, nine of ten on three', () => {
    expect(percentile(fileLines, 0.5)).toBeLessThanOrEqual(60);
    expect(percentile(fileLines, 0.9)).toBeLessThanOrEqual(180);
  });

  it('nine of ten functions fit on half a screen', () => {
    expect(percentile(functionLines, 0.9)).toBeLessThanOrEqual(35);
  });
});

describe('The measure itself', () => {
  it('counts lines, imports and functions of a planted file', () => {
    const body = Array.from({ length: 60 }, () => '  void 0;').join('\n');
    const text = `import a from 'a';\nexport function long() {\n${body}\n}\nconst f = () => a;\n`;
    const file = parse('planted.ts', text);
    expect(countLines(text)).toBe(64);
    expect(countImports(file)).toBe(1);
    expect(measureFunctions(file)).toEqual([{ name: 'long', line: 2, lines: 62 }]);
  });

  it('takes percentiles by nearest rank', () => {
    expect(percentile([], 0.9)).toBe(0);
    expect(percentile([5, 1, 3], 0.5)).toBe(3);
    expect(percentile([1, 2, 3, 4, 5, 6, 7, 8, 9, 10], 0.9)).toBe(9);
  });
});
