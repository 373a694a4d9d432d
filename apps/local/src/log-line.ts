export interface LogLine {
  message: string;
  isReady: boolean;
  isTrouble: boolean;
}

const WARN = 40;
const LEVEL_NAMES: Record<string, number> = { warn: 40, warning: 40, error: 50, fatal: 60 };

/**
 * Reads one line of a program's log. Lines that are not JSON come from Node itself (a crash, a
 * warning) and count as trouble; stack frames do not.
 */
export function readLogLine(line: string): LogLine | null {
  if (line.trim() === '' || /^\s|^[\^}]|^node:internal|^Node\.js v/.test(line)) return null;
  const entry = parse(line);
  if (!entry) return { message: line, isReady: false, isTrouble: true };
  const level =
    typeof entry.level === 'number'
      ? entry.level
      : (LEVEL_NAMES[String(entry.level).toLowerCase()] ?? 0);
  const said = entry.msg ?? entry.message;
  const detail = [entry.loop, entry.detail, entry.error].find((value) => typeof value === 'string');
  const message = [typeof said === 'string' ? said : line, ...(detail ? [detail] : [])].join(': ');
  return { message, isReady: entry.msg === 'ready', isTrouble: level >= WARN };
}

function parse(line: string): Record<string, unknown> | null {
  try {
    const value: unknown = JSON.parse(line);
    return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : null;
  } catch {
    return null;
  }
}
