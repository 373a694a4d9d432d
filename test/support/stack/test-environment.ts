/**
 * What globalSetup publishes to the test processes. A spec that needs a server asks here and gets
 * a sentence when it is missing.
 */
export const testEnvironment = {
  /** Owner's address of the maintenance database; clone a database of your own from the template. */
  postgresUrl: () => required('YB_TEST_PG_URL'),
  temporalAddress: () => required('YB_TEST_TEMPORAL_ADDRESS'),
  temporalNamespace: () => process.env.YB_TEST_TEMPORAL_NAMESPACE ?? 'default',
};

function required(name: string): string {
  const value = process.env[name];
  if (value) return value;
  throw new Error(
    `${name} is not set: this spec needs the servers of test/support/global-setup.ts. ` +
      'Run it with "npm test -- <file>", and name it .int-spec.ts, .wf-spec.ts or .e2e-spec.ts; ' +
      'YB_UNIT_ONLY=1 starts no servers.',
  );
}
