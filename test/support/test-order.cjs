const { statSync } = require('node:fs');

const FAULTS = /[\\/]test[\\/]faults[\\/]/;
const BROWSER = /\.browser-spec\.ts$/;

const largestFirst = (tests) =>
  tests
    .map((test) => ({ test, size: statSync(test.path).size }))
    .sort((a, b) => b.size - a.size)
    .map(({ test }) => test);

/**
 * What shares the two cores. Tests of faults watch timers to the second, and a browser takes a core
 * for itself: the first are spread among what is light, one at a time; the browsers come last and
 * have each other. Among their like the largest files come first, as they mostly take longest.
 */
module.exports = class TestOrder {
  sort(tests) {
    const isLight = ({ path }) => !FAULTS.test(path) && !BROWSER.test(path);
    const light = largestFirst(tests.filter(isLight));
    const faults = tests
      .filter(({ path }) => FAULTS.test(path))
      .sort((a, b) => b.path.localeCompare(a.path));
    const share = Math.ceil(light.length / Math.max(1, faults.length));
    const spread = faults.flatMap((test, i) => [test, ...light.slice(i * share, (i + 1) * share)]);
    return [
      ...(faults.length > 0 ? spread : light),
      ...largestFirst(tests.filter(({ path }) => BROWSER.test(path))),
    ];
  }

  allFailedTests(tests) {
    return tests;
  }

  cacheResults() {}
};
