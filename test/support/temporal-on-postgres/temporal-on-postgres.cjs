// Runs the production shape of Temporal without Docker: the server's own Go module on a Postgres,
// with exactly the environment and the scripts of docker-compose.yml; only hosts, ports and the
// place of the password differ.
//
//   node test/support/temporal-on-postgres/temporal-on-postgres.cjs start    prints the address
//   YB_TEST_TEMPORAL_ADDRESS=<address> npm test                              runs the suite on it
//   node test/support/temporal-on-postgres/temporal-on-postgres.cjs stop
//
// "run" stays in the foreground; "check" starts it, runs migrations, api and worker on it as
// docker-compose.yml does until their health checks pass, and ends. The Postgres is one of our own, or the one that
// YB_TEMPORAL_POSTGRES_URL names (a role that may create roles and databases).
const { spawn } = require('node:child_process');
const fs = require('node:fs');
const { dataDir, logFile, stateFile } = require('./folders.cjs');
const { checkProduct } = require('./check-product.cjs');
const { runCluster } = require('./run-cluster.cjs');

/** The first start compiles the server; afterwards it takes some ten seconds. */
const START_TIMEOUT_MS = 30 * 60_000;

const sleep = (ms) => new Promise((done) => setTimeout(done, ms));

function readState() {
  try {
    const state = JSON.parse(fs.readFileSync(stateFile, 'utf8'));
    process.kill(state.pid, 0);
    return state;
  } catch {
    return undefined;
  }
}

async function start() {
  const running = readState();
  if (running) return running.address;
  fs.mkdirSync(dataDir, { recursive: true });
  const log = fs.openSync(logFile, 'w');
  const keeper = spawn(process.execPath, [__filename, 'run'], {
    detached: true,
    stdio: ['ignore', log, log],
  });
  let ended = false;
  keeper.on('exit', () => (ended = true));
  keeper.unref();
  const giveUpAt = Date.now() + START_TIMEOUT_MS;
  while (!ended && Date.now() < giveUpAt) {
    const state = readState();
    if (state) return state.address;
    await sleep(200);
  }
  throw new Error(`It did not start:\n${fs.readFileSync(logFile, 'utf8').slice(-2000)}`);
}

async function stop() {
  const state = readState();
  if (!state) return 'It was not running.';
  process.kill(state.pid, 'SIGTERM');
  while (readState()) await sleep(100);
  return 'Stopped.';
}

/** Ends when told to: by stop, or by Ctrl-C. */
async function run() {
  const cluster = await runCluster((line) => process.stderr.write(`${line}\n`));
  fs.writeFileSync(stateFile, JSON.stringify({ pid: process.pid, address: cluster.address }));
  process.stderr.write(`Temporal on Postgres answers at ${cluster.address}\n`);
  const reason = await Promise.race([
    cluster.ended,
    new Promise((done) => {
      for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => done('stopped'));
    }),
  ]);
  await cluster.stop();
  fs.rmSync(stateFile, { force: true });
  return `Temporal on Postgres: ${reason}`;
}

async function check() {
  if (readState()) throw new Error('It is running: stop it first.');
  fs.mkdirSync(dataDir, { recursive: true });
  const say = (line) => process.stderr.write(`${line}\n`);
  const cluster = await runCluster(say);
  try {
    await checkProduct(cluster, say);
  } finally {
    await cluster.stop();
  }
  return 'The product runs on it as docker-compose.yml starts it.';
}

const acts = { start, stop, run, check };
const act = acts[process.argv[2]];
if (!act) {
  process.stderr.write('Usage: temporal-on-postgres.cjs start | stop | run | check\n');
  process.exit(2);
}
act().then(
  (line) => {
    process.stdout.write(`${line}\n`);
    process.exit(0);
  },
  (error) => {
    process.stderr.write(`${error.message}\n`);
    process.exit(1);
  },
);
