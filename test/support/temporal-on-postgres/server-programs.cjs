const { execFileSync, spawnSync } = require('node:child_process');
const fs = require('node:fs');
const path = require('node:path');
const { cache } = require('./folders.cjs');

/** The names the programs have in the images, and the packages they are built from. */
const PROGRAMS = {
  'temporal-server': { package: 'cmd/server', built: 'server' },
  'temporal-sql-tool': { package: 'cmd/tools/sql', built: 'sql' },
};

/**
 * Builds server and schema tool of a version from the Go module, once; some six minutes on two
 * cores. Gives the folder of the programs and that of the schema.
 */
function findServerPrograms(version, say) {
  const home = path.join(cache, `temporal-server-${version}`);
  const bin = path.join(home, 'bin');
  const schema = path.join(home, 'schema');
  const isComplete =
    fs.existsSync(schema) && Object.keys(PROGRAMS).every((name) => runs(path.join(bin, name)));
  if (!isComplete) build(version, { bin, schema }, say);
  return { bin, schema };
}

function runs(program) {
  return spawnSync(program, ['--version']).status === 0;
}

function build(version, { bin, schema }, say) {
  if (spawnSync('go', ['version']).status !== 0) {
    throw new Error('Go is needed to build the Temporal server: install Go 1.26.4 or newer.');
  }
  say(`Building the Temporal server ${version} from its Go module, some minutes …`);
  fs.mkdirSync(bin, { recursive: true });
  const module = 'go.temporal.io/server';
  const tag = `v${version}`;
  const packages = Object.values(PROGRAMS).map((program) => program.package);
  execFileSync('go', ['install', ...packages.map((name) => `${module}/${name}@${tag}`)], {
    env: { ...process.env, GOBIN: bin },
    stdio: ['ignore', 'inherit', 'inherit'],
  });
  for (const [name, { built }] of Object.entries(PROGRAMS)) {
    fs.rmSync(path.join(bin, name), { force: true });
    fs.symlinkSync(built, path.join(bin, name));
  }
  const { Dir } = JSON.parse(
    execFileSync('go', ['mod', 'download', '-json', `${module}@${tag}`]).toString(),
  );
  fs.cpSync(path.join(Dir, 'schema'), schema, { recursive: true });
}

module.exports = { findServerPrograms };
