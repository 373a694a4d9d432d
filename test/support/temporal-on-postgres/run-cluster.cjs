const { execFile, spawn } = require('node:child_process');
const { randomBytes } = require('node:crypto');
const fs = require('node:fs');
const path = require('node:path');
const { promisify } = require('node:util');
const compose = require('./compose-file.cjs');
const { dataDir, serverLog } = require('./folders.cjs');
const { localModule, openPostgres } = require('./own-postgres.cjs');
const { findServerPrograms } = require('./server-programs.cjs');

const run = promisify(execFile);

/** Every port the server opens. */
const PORTS = [
  'FRONTEND_GRPC_PORT',
  'FRONTEND_HTTP_PORT',
  'FRONTEND_MEMBERSHIP_PORT',
  'MATCHING_GRPC_PORT',
  'MATCHING_MEMBERSHIP_PORT',
  'HISTORY_GRPC_PORT',
  'HISTORY_MEMBERSHIP_PORT',
  'WORKER_GRPC_PORT',
  'WORKER_MEMBERSHIP_PORT',
];

/** The server's membership table holds a port as a smallint, so a free one of the upper half fails. */
const LOWEST_PORT = 20_000;
const HIGHEST_PORT = 32_767;

/** Where the suite's own servers keep their namespace, beside the one of docker-compose.yml. */
const SUITE_NAMESPACE = 'default';

/**
 * Schema, server and namespace, step by step as docker-compose.yml orders them. `ended` tells why
 * the server ended by itself; `stop` ends it and its Postgres.
 */
async function runCluster(say) {
  const programs = findServerPrograms(compose.versionOf('temporal'), say);
  const cli = localModule('temporal-cli').findTemporalCli(process.env, say);
  const searchPath = [programs.bin, path.dirname(cli), process.env.PATH].join(path.delimiter);
  const base = { PATH: searchPath, HOME: dataDir, TEMPORAL_SCHEMA_DIR: programs.schema };

  const password = randomBytes(18).toString('base64url');
  const passwordFile = path.join(dataDir, 'temporal-password');
  fs.writeFileSync(passwordFile, password, { mode: 0o600 });
  const postgres = await openPostgres(compose.environmentOf('temporal'), password);
  const place = {
    POSTGRES_SEEDS: postgres.host,
    DB_PORT: postgres.port,
    POSTGRES_PWD_FILE: passwordFile,
  };
  try {
    say('Setting up the schema …');
    await runScript('temporal-schema', { ...base, ...place });
    const server = await startServer({ ...base, ...place });
    try {
      say('Making the namespaces …');
      const reach = { ...base, TEMPORAL_ADDRESS: server.address };
      for (const changes of [{}, { TEMPORAL_NAMESPACE: SUITE_NAMESPACE }]) {
        const made = runScript('temporal-namespace', { ...reach, ...changes });
        await Promise.race([
          made,
          server.ended.then((reason) => Promise.reject(new Error(reason))),
        ]);
      }
    } catch (error) {
      await server.stop();
      throw error;
    }
    say(`It runs ${await countShards(base, server.address)} history shards.`);
    const stop = () => server.stop().then(postgres.stop);
    const { databaseUrls } = postgres;
    return { address: server.address, ended: server.ended, stop, databaseUrls };
  } catch (error) {
    await postgres.stop();
    throw error;
  }
}

/** What the server itself says; throws when it is not what docker-compose.yml declares. */
async function countShards(env, address) {
  const args = ['operator', 'cluster', 'describe', '--output', 'json', '--address', address];
  const { stdout } = await run('temporal', args, { env });
  const { historyShardCount } = JSON.parse(stdout);
  const declared = compose.environmentOf('temporal').NUM_HISTORY_SHARDS;
  if (String(historyShardCount) === declared) return declared;
  throw new Error(`docker-compose.yml declares ${declared} shards, it runs ${historyShardCount}`);
}

/** Runs the script of a job with its environment of docker-compose.yml, `changes` on top. */
async function runScript(service, changes) {
  const env = { ...compose.environmentOf(service), ...changes };
  try {
    await run('/bin/sh', [compose.scriptOf(service)], { env, cwd: dataDir });
  } catch (error) {
    const said = `${error.stdout}${error.stderr}`;
    throw new Error(`The job ${service} failed:\n${said}`, { cause: error });
  }
}

/** A free port for each, as text. */
async function choosePorts() {
  const { isPortFree } = localModule('ports');
  const chosen = {};
  let port = LOWEST_PORT + Math.floor(Math.random() * (HIGHEST_PORT - LOWEST_PORT) * 0.9);
  for (const name of PORTS) {
    while (!(await isPortFree(port))) port += 1;
    chosen[name] = String(port);
    port += 1;
  }
  return chosen;
}

async function startServer(changes) {
  const ports = await choosePorts();
  const declared = compose.environmentOf('temporal');
  const env = {
    ...declared,
    ...changes,
    ...ports,
    BIND_ON_IP: '127.0.0.1',
    DYNAMIC_CONFIG_FILE_PATH: compose.hostPath('temporal', declared.DYNAMIC_CONFIG_FILE_PATH),
    TEMPORAL_ENTRYPOINT: 'temporal-server start',
  };
  const log = fs.openSync(serverLog, 'w');
  const server = spawn('/bin/sh', [compose.scriptOf('temporal')], {
    env,
    cwd: dataDir,
    stdio: ['ignore', log, log],
  });
  const ended = new Promise((done) => {
    server.once('exit', (code, signal) =>
      done(`the server ended (${code ?? signal}), ${serverLog}`),
    );
  });
  const stop = async () => {
    server.kill('SIGTERM');
    const force = setTimeout(() => server.kill('SIGKILL'), 15_000);
    await ended;
    clearTimeout(force);
  };
  return { address: `127.0.0.1:${ports.FRONTEND_GRPC_PORT}`, ended, stop };
}

module.exports = { runCluster };
