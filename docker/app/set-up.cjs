// After the migrations: the office, its departments and approval routes where they are missing, and
// a one-time link for the first administrator while there is none. Running it again is harmless.
const { seed } = require('../../dist/apps/local/src/seed');

seed({
  ownerUrl: process.env.DATABASE_OWNER_URL,
  mode: 'empty',
  baseUrl: process.env.YB_BASE_URL,
  env: process.env,
}).then(
  ({ setupLink }) => {
    if (setupLink) process.stdout.write(`First administrator, once: ${setupLink}\n`);
  },
  (error) => {
    process.stderr.write(`Setting up failed: ${error.message}\n`);
    process.exit(1);
  },
);
