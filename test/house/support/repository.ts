import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

/** The folder that holds package.json. */
export const repositoryRoot = join(__dirname, '..', '..', '..');

const NOT_OURS = new Set(['.git', 'node_modules', 'dist', '.data', 'coverage', 'secrets']);

/** Paths, relative to the root, of all files that are or would be committed. */
export function listRepositoryFiles(): string[] {
  const listed = spawnSync(
    'git',
    ['ls-files', '--cached', '--others', '--exclude-standard', '-z'],
    { cwd: repositoryRoot, encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 },
  );
  // An unpacked archive has no git; then everything that is not known to be made counts.
  const paths = listed.status === 0 ? listed.stdout.split('\0') : walk('');
  return paths.filter((path) => path !== '' && existsSync(join(repositoryRoot, path))).sort();
}

function walk(folder: string): string[] {
  const entries = readdirSync(join(repositoryRoot, folder), { withFileTypes: true });
  return entries
    .filter(({ name }) => !NOT_OURS.has(name))
    .flatMap((entry) => {
      const path = folder === '' ? entry.name : `${folder}/${entry.name}`;
      return entry.isDirectory() ? walk(path) : [path];
    });
}

/** The text of a file of the repository. */
export function readRepositoryFile(path: string): string {
  return readFileSync(join(repositoryRoot, path), 'utf8');
}
