const os = require('node:os');
const path = require('node:path');

const root = path.join(__dirname, '..', '..', '..');
const dataDir = path.join(root, '.data', 'temporal-on-postgres');
const xdgCache = process.env.XDG_CACHE_HOME ?? path.join(os.homedir(), '.cache');

module.exports = {
  root,
  dataDir,
  stateFile: path.join(dataDir, 'running.json'),
  logFile: path.join(dataDir, 'temporal-on-postgres.log'),
  serverLog: path.join(dataDir, 'temporal-server.log'),
  /** What is fetched and built once and shared between checkouts. */
  cache: process.env.YB_CACHE_DIR ?? path.join(xdgCache, 'yingbin'),
};
