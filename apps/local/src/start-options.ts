import { parsePort } from './ports';

export interface StartOptions {
  port: number;
  /** Listen on the local network, for phones. */
  isLan: boolean;
  isEmpty: boolean;
  isReset: boolean;
  /** Do not ask before a reset. */
  isConfirmed: boolean;
}

const USAGE = `npm start -- [选项 · options]
  --port N   端口，默认 3000 · port, default 3000
  --lan      允许局域网内的手机访问 · listen on the local network, for phones
  --empty    不带演示数据 · without demo data
  --reset    删除本机全部数据后重新开始 · delete all local data and start over
  --yes      与 --reset 连用，不再询问 · with --reset, do not ask`;

/** Parses what was typed after `npm start --`. Throws a sentence for the person who typed it. */
export function parseStartOptions(args: readonly string[]): StartOptions {
  const options: StartOptions = {
    port: 3000,
    isLan: false,
    isEmpty: false,
    isReset: false,
    isConfirmed: false,
  };
  const rest = args.flatMap((arg) => (arg.startsWith('--port=') ? ['--port', arg.slice(7)] : arg));
  for (let arg = rest.shift(); arg !== undefined; arg = rest.shift()) {
    if (arg === '--port') options.port = parsePort(rest.shift() ?? '');
    else if (arg === '--lan') options.isLan = true;
    else if (arg === '--empty') options.isEmpty = true;
    else if (arg === '--reset') options.isReset = true;
    else if (arg === '--yes' || arg === '-y') options.isConfirmed = true;
    else throw new Error(`不认识的选项 ${arg} · unknown option ${arg}\n${USAGE}`);
  }
  return options;
}
