'use strict';
// What `npm start`, `npm test` and the other commands run first. Needs no package, and stays
// readable for an old Node, so that an old Node can say what is wrong.
var MINIMUM = [20, 19];

function isNodeTooOld(version) {
  var parts = version.replace(/^v/, '').split('.').map(Number);
  return parts[0] < MINIMUM[0] || (parts[0] === MINIMUM[0] && parts[1] < MINIMUM[1]);
}

if (isNodeTooOld(process.version)) {
  process.stderr.write(
    '需要 Node.js 20.19 或更新版本（推荐 22 或 24），当前是 ' +
      process.version +
      '。请到 https://nodejs.org 安装后重试。\n' +
      'Node.js 20.19 or newer is needed (22 or 24 recommended), this is ' +
      process.version +
      '. Install it from https://nodejs.org and try again.\n',
  );
  process.exit(1);
}

require('./bootstrap-steps.cjs').run(process.argv[2] || 'start', process.argv.slice(3));
