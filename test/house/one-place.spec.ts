import { DEPARTMENTS } from '../../libs/persistence/src/seed/departments.seed';
import { findWords } from './support/literals';
import { listRepositoryFiles, readRepositoryFile } from './support/repository';

const codes = new Set(DEPARTMENTS.map(({ code }) => code));

/** Where a department may be called by its name: data, and tests. */
const isData = (path: string) =>
  /\.(spec|int-spec|wf-spec|e2e-spec|browser-spec)\.tsx?$/.test(path) ||
  /(^|\/)(seed|demo)\//.test(path) ||
  path.startsWith('test/');

/** Words that are a department's code and mean something else here; each with its reason. */
const otherMeanings: Record<string, string[]> = {
  // Headers of a guest list: how a guest travels, what a doctor should know.
  'libs/domain/src/guest/guest-columns.ts': ['medical', 'transport'],
  'libs/domain/src/guest/guest-field.ts': ['transport'],
  'libs/contracts/src/http/guests/guest.dto.ts': ['transport'],
  // Classes of cost: what a budget is spent on.
  'libs/domain/src/rule/law.readers.ts': ['transport', 'venue'],
  'apps/web/src/screens/plan/reserve/cost-class.ts': ['transport', 'venue'],
  // The column of a guest list again: how a guest travels.
  'apps/web/src/screens/plan/guests/guests.texts.ts': ['transport'],
};

function findDepartmentNames(): string[] {
  return listRepositoryFiles()
    .filter((path) => /^(apps|libs|workflows)\/.*\.(tsx?|cjs|mjs)$/.test(path) && !isData(path))
    .flatMap((path) =>
      findWords(path, readRepositoryFile(path), codes)
        .filter(({ word }) => !otherMeanings[path]?.includes(word))
        .map(({ word, line }) => `${path}:${line} '${word}'`),
    );
}

describe('A department is a row', () => {
  it('at least ten are seeded, each once', () => {
    expect(codes.size).toBeGreaterThanOrEqual(10);
    expect(codes.size).toBe(DEPARTMENTS.length);
  });

  it('and no code names one', () => {
    expect(findDepartmentNames()).toEqual([]);
  });

  it('no exception outlives its file', () => {
    const files = new Set(listRepositoryFiles());
    expect(Object.keys(otherMeanings).filter((path) => !files.has(path))).toEqual([]);
  });

  it('a comparison, a literal type and a property would be seen', () => {
    const planted = [
      "if (department === 'catering') serve();",
      "type Known = 'hotel' | number;",
      'const leads = { security: 1 };',
      "const sentence = 'security first';",
    ].join('\n');
    expect(findWords('planted.ts', planted, codes)).toEqual([
      { word: 'catering', line: 1 },
      { word: 'hotel', line: 2 },
      { word: 'security', line: 3 },
    ]);
  });
});
