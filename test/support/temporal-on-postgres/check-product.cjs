const { execFile, execFileSync, spawn } = require('node:child_process');
const fs = require('node:fs');
const path = require('node:path');
const { promisify } = require('node:util');
const compose = require('./compose-file.cjs');
const { dataDir, root } = require('./folders.cjs');
const { localModule } = require('./own-postgres.cjs');

const run = promisify(execFile);
const sleep = (ms) => new Promise((done) => setTimeout(done, ms));

const READY_WITHIN_MS = 60_000;
const STOP_WITHIN_MS = 30_000;
const secrets = path.join(dataDir, 'secrets');

/**
 * Migrations, api and worker as docker-compose.yml starts them, on a running cluster, until the health
 * checks of docker-compose.yml pass for both; then they are stopped. Throws when one does not.
 */
async function checkProduct(cluster, say) {
  execFileSync(path.join(root, 'docker', 'make-secrets.sh'), [secrets]);
  fs.writeFileSync(path.join(secrets, 'database_url'), cluster.databaseUrls.url);
  fs.writeFileSync(path.join(secrets, 'database_owner_url'), cluster.databaseUrls.ownerUrl);
  const port = String(await localModule('ports').choosePort(0));
  const place = {
    PATH: process.env.PATH,
    HOST: '127.0.0.1',
    PORT: port,
    TEMPORAL_ADDRESS: cluster.address,
    YB_DATA_DIR: path.join(dataDir, 'attachments'),
  };
  const { stdout } = await run(...programOf('migrate', place));
  say(stdout.trim());
  const started = ['api', 'worker'].map((service) => start(service, place));
  try {
    for (const { service, ended } of started) {
      await Promise.race([untilHealthy(service, place), ended.then(failIn(service))]);
      say(`${service} is healthy.`);
    }
  } finally {
    await Promise.all(started.map(stop));
  }
}

/** The command of a service and what it runs with: [program, arguments, options]. */
function programOf(service, place, command = compose.commandOf(service)) {
  const inPlace = (text) =>
    text.replaceAll('/run/secrets', secrets).replace('127.0.0.1:3000', `127.0.0.1:${place.PORT}`);
  const [program, ...args] = command.map(inPlace);
  const declared = Object.entries(compose.environmentOf(service));
  const env = Object.fromEntries(declared.map(([name, value]) => [name, inPlace(value)]));
  return [program, args, { cwd: root, env: { ...env, ...place } }];
}

function start(service, place) {
  const log = fs.openSync(path.join(dataDir, `${service}.log`), 'w');
  const [program, args, options] = programOf(service, place);
  const child = spawn(program, args, { ...options, stdio: ['ignore', log, log] });
  return { service, child, ended: new Promise((done) => child.once('exit', done)) };
}

async function stop({ child, ended }) {
  child.kill('SIGTERM');
  const force = setTimeout(() => child.kill('SIGKILL'), STOP_WITHIN_MS);
  await ended;
  clearTimeout(force);
}

async function untilHealthy(service, place) {
  const [, ...check] = compose.healthCheckOf(service);
  for (const giveUpAt = Date.now() + READY_WITHIN_MS; ; await sleep(500)) {
    try {
      return await run(...programOf(service, place, check));
    } catch (error) {
      if (Date.now() > giveUpAt) throw failIn(service)(error);
    }
  }
}

const failIn = (service) => () => {
  const log = path.join(dataDir, `${service}.log`);
  throw new Error(
    `${service} did not become healthy:\n${fs.readFileSync(log, 'utf8').slice(-2000)}`,
  );
};

module.exports = { checkProduct };
