import { closeSync, existsSync, openSync, readSync, statSync } from 'node:fs';

/**
 * Follows what a process writes to its log file. A file, not a pipe: a program whose reader was
 * killed goes on, and nothing it says is lost.
 */
export class LogTail {
  private offset: number;
  private rest = '';
  private readonly timer: NodeJS.Timeout;

  constructor(
    private readonly file: string,
    private readonly onLine: (line: string) => void,
    pollMs = 50,
  ) {
    this.offset = existsSync(file) ? statSync(file).size : 0;
    this.timer = setInterval(() => this.read(), pollMs);
  }

  /** Reads what is there and ends. */
  close(): void {
    clearInterval(this.timer);
    this.read();
  }

  private read(): void {
    if (!existsSync(this.file)) return;
    const size = statSync(this.file).size;
    if (size <= this.offset) return;
    const bytes = Buffer.alloc(size - this.offset);
    const handle = openSync(this.file, 'r');
    try {
      readSync(handle, bytes, 0, bytes.length, this.offset);
    } finally {
      closeSync(handle);
    }
    this.offset = size;
    const lines = (this.rest + bytes.toString('latin1')).split('\n');
    this.rest = lines.pop() ?? '';
    for (const line of lines) this.onLine(Buffer.from(line, 'latin1').toString('utf8'));
  }
}
