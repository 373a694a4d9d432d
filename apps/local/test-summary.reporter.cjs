'use strict';
const { writeFileSync } = require('fs');

/** Writes the counts of a run for run-tests.cjs. A file that could not even load has failed. */
module.exports = class TestSummaryReporter {
  onRunComplete(_contexts, results) {
    const summary = {
      passed: results.numPassedTests,
      failed: results.numFailedTests + results.numRuntimeErrorTestSuites,
      skipped: results.numPendingTests + results.numTodoTests,
    };
    if (process.env.YB_TEST_SUMMARY) {
      writeFileSync(process.env.YB_TEST_SUMMARY, JSON.stringify(summary));
    }
  }
};
