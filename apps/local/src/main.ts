import { commands } from './commands';

/** Runs one command; its faults are sentences for a person, not stack traces. */
async function main([name = 'start', ...args]: string[]): Promise<void> {
  const command = commands[name];
  if (!command) {
    throw new Error(
      `没有“${name}”这个命令 · no such command: ${name} (${Object.keys(commands).join(', ')})`,
    );
  }
  await command(args);
}

main(process.argv.slice(2)).catch((error: unknown) => {
  const text = error instanceof Error ? error.message : String(error);
  process.stderr.write(`\n${text}\n`);
  if (process.env.LOG_LEVEL === 'debug' && error instanceof Error) {
    process.stderr.write(`${error.stack}\n`);
  }
  process.exit(1);
});
