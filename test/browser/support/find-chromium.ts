import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome'];

const ELSEWHERE = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
];

/**
 * Path of the browser for the tests of the screens: CHROMIUM_PATH, an installed Chromium or Chrome,
 * the one in @sparticuz/chromium. Throws a sentence that says what to do when there is none.
 */
export function findChromium(env: NodeJS.ProcessEnv): string {
  if (env.CHROMIUM_PATH) return existing(env.CHROMIUM_PATH);
  return installed(env) ?? bundled();
}

function existing(path: string): string {
  if (existsSync(path)) return path;
  throw new Error(
    `CHROMIUM_PATH 指向的 ${path} 不存在，请改成浏览器程序的路径。\n` +
      `CHROMIUM_PATH names ${path}, which does not exist: set it to the program of a Chromium.`,
  );
}

function installed(env: NodeJS.ProcessEnv): string | undefined {
  const onPath = (env.PATH ?? '')
    .split(delimiter)
    .filter((folder) => folder !== '')
    .flatMap((folder) => NAMES.map((name) => join(folder, name)));
  return [...onPath, ...ELSEWHERE].find((path) => existsSync(path));
}

function bundled(): string {
  const run = spawnSync(process.execPath, [join(__dirname, 'print-bundled-chromium.mjs')], {
    encoding: 'utf8',
  });
  if (run.status === 0 && existsSync(run.stdout)) return run.stdout;
  throw new Error(
    '没有找到浏览器。请安装 Chromium 或 Chrome，或用 CHROMIUM_PATH 指出它的程序。\n' +
      'No browser was found. Install Chromium or Chrome, or name its program in CHROMIUM_PATH.\n' +
      run.stderr,
  );
}
