import { createInterface } from 'node:readline/promises';
import { deleteInstallation, INSTALLATION, refuseIfRunning, settleMode } from '../installation';
import { lanAddresses } from '../lan';
import { LocalStack } from '../local-stack';
import type { SeedResult } from '../seed';
import { installShutdown } from '../shutdown';
import { parseStartOptions, type StartOptions } from '../start-options';
import { accountRows, createStackReporter, formatTable, print } from '../terminal';

/** `npm start`: everything in one terminal, until Ctrl-C. */
export async function start(args: string[]): Promise<void> {
  const startedAt = Date.now();
  const options = parseStartOptions(args);
  refuseIfRunning(INSTALLATION);
  if (options.isReset && !(await reset(options))) return;
  await startInstallation(options);
  print(
    `\n全部就绪 · ready in ${((Date.now() - startedAt) / 1000).toFixed(1)} s    Ctrl-C 停止 · stops everything`,
  );
}

/** Starts the installation and prints where it is; shared with `npm run dev`. */
export async function startInstallation(options: StartOptions): Promise<LocalStack> {
  const host = options.isLan ? '0.0.0.0' : '127.0.0.1';
  const mode = settleMode(INSTALLATION, options.isEmpty);
  const [lanAddress] = options.isLan ? lanAddresses() : [];
  const stack = new LocalStack({
    dataDir: INSTALLATION,
    ports: { api: options.port },
    host,
    baseUrl: lanAddress ? `http://${lanAddress}:${options.port}` : undefined,
    mode,
    report: createStackReporter(),
  });
  installShutdown({
    stop: () => stack.stop(),
    force: () => stack.killEverything(),
    say: print,
  });
  print(`迎宾 Yingbin · ${INSTALLATION}`);
  const seeded = await stack.start();
  printAddresses(stack, options, seeded);
  return stack;
}

async function reset({ isConfirmed }: StartOptions): Promise<boolean> {
  if (!isConfirmed && !process.stdin.isTTY) {
    throw new Error(
      '--reset 会删除本机全部数据；在脚本中请加 --yes 确认。' +
        '--reset deletes all local data: add --yes to confirm in a script.',
    );
  }
  if (!isConfirmed) {
    const terminal = createInterface({ input: process.stdin, output: process.stdout });
    const answer = await terminal.question(
      `将删除 ${INSTALLATION} 中的全部数据，不可恢复。Delete all data there for good? [y/N] `,
    );
    terminal.close();
    if (!/^y(es)?$/i.test(answer.trim())) {
      print('没有删除 · nothing was deleted');
      return false;
    }
  }
  await deleteInstallation(INSTALLATION);
  print('已删除本机数据 · local data deleted');
  return true;
}

function printAddresses(
  stack: LocalStack,
  { port, isLan, isEmpty }: StartOptions,
  { accounts, setupLink }: SeedResult,
): void {
  const { apiUrl, temporalUiUrl, mailFolder } = stack.addresses;
  const lan = isLan ? lanAddresses().map((address) => `http://${address}:${port}`) : [];
  const rows = [
    ['产品 product', apiUrl],
    ...lan.map((url) => ['局域网 local network', url]),
    ['接口文档 API docs', `${apiUrl}/api/docs`],
    ['流程后台 Temporal UI', temporalUiUrl ?? '-'],
    ['邮件 mail', mailFolder],
  ];
  print(`\n${formatTable(rows).join('\n')}`);
  if (accounts.length > 0) {
    const head = ['登录名 login', '口令 password', '角色 role', '姓名 name'];
    print(`\n${formatTable([head, ...accountRows(accounts)]).join('\n')}`);
  }
  if (setupLink) {
    print(`\n首位管理员请打开（只能用一次）· first administrator, once only:\n  ${setupLink}`);
  }
  if (isLan && !isEmpty && accounts.length > 0) {
    print('\n! 演示口令是公开的：请只在可信的网络中使用 --lan · demo passwords are public');
  }
}
