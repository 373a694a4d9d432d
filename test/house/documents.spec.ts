import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { DEMO_PASSWORD, PEOPLE } from '../../libs/persistence/src/seed/people.seed';
import { listRepositoryFiles, readRepositoryFile, repositoryRoot } from './support/repository';

const documents = listRepositoryFiles().filter((path) => path.endsWith('.md'));
const exists = (path: string) => existsSync(join(repositoryRoot, path));

/** Paths of this repository written as code; patterns and placeholders are left out. */
function findPaths(text: string): string[] {
  const code = [...text.matchAll(/`([^`\s]+)`/g)].map(([, inside]) => inside);
  const paths = code.filter((word) =>
    /^(apps|libs|workflows|test|docs|docker|\.ci)\/[\w./-]+$/.test(word),
  );
  return paths.filter((path) => !path.startsWith('docker/secrets'));
}

/** Where a document links to inside the repository, as paths from its root. */
function findLinks(path: string, text: string): string[] {
  const targets = [...text.matchAll(/\]\(([^)\s]+)\)/g)].map(([, target]) => target.split('#')[0]);
  return targets
    .filter((target) => target !== '' && !/^[a-z]+:/.test(target))
    .map((target) => join(dirname(path), target));
}

describe('The documents', () => {
  it.each(documents)('%s points at what exists', (path) => {
    const text = readRepositoryFile(path);
    const missing = [...findPaths(text), ...findLinks(path, text)].filter((each) => !exists(each));
    expect(missing).toEqual([]);
  });

  it('name every command of package.json only as it is', () => {
    const { scripts } = JSON.parse(readRepositoryFile('package.json')) as {
      scripts: Record<string, string>;
    };
    const named = documents.flatMap((path) =>
      [...readRepositoryFile(path).matchAll(/npm run ([\w:]+)/g)].map(([, name]) => name),
    );
    expect([...new Set(named)].filter((name) => !(name in scripts))).toEqual([]);
  });

  it('sign in as somebody there is', () => {
    const signIns = [...readRepositoryFile('README.md').matchAll(/'(\{"login":[^']+)'/g)];
    expect(signIns).toHaveLength(1);
    const { login, password } = JSON.parse(signIns[0][1]) as { login: string; password: string };
    expect(PEOPLE.map((person) => person.login)).toContain(login);
    expect(password).toBe(DEMO_PASSWORD);
  });

  it('would notice a path and a link that lead nowhere', () => {
    expect(findPaths('see `libs/domain` and `libs/<name>` and `npm`')).toEqual(['libs/domain']);
    expect(findLinks('docs/a.md', '[b](b.md#c) [out](https://example.org)')).toEqual(['docs/b.md']);
  });
});
