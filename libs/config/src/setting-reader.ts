import { readFileSync } from 'node:fs';

export type Environment = Readonly<Record<string, string | undefined>>;

/** Turns a text into a value, or throws an Error that says what the value must look like. */
export type Parse<T> = (text: string) => T;

interface Setting<T> {
  parse: Parse<T>;
  /** What it is for and an example; part of the fault when it is missing. */
  hint: string;
}

/**
 * Reads settings one by one and collects what is wrong with them instead of stopping at the first.
 * Values are only safe to use once `faults` has been seen to be empty.
 */
export class SettingReader {
  readonly faults: string[] = [];

  constructor(private readonly env: Environment) {}

  required<T>(name: string, setting: Setting<T>): T {
    const value = this.read(name, setting);
    if (value === null && !this.faults.some((fault) => fault.startsWith(`${name}:`))) {
      this.faults.push(`${name}: 未设置 · not set. ${setting.hint}`);
    }
    return value as T; // null only together with a fault, and then nobody gets it
  }

  optional<T>(name: string, setting: Setting<T>): T | null {
    return this.read(name, setting);
  }

  withDefault<T>(name: string, parse: Parse<T>, fallback: T): T {
    return this.read(name, { parse, hint: '' }) ?? fallback;
  }

  private read<T>(name: string, { parse, hint }: Setting<T>): T | null {
    const text = this.textOf(name);
    if (text === null) return null;
    try {
      return parse(text);
    } catch (error) {
      // The value itself is never repeated: it may be a secret with a typing error in it.
      this.faults.push([`${name}: ${(error as Error).message}`, hint].join(' ').trim());
      return null;
    }
  }

  /** NAME, or the content of the file that NAME_FILE points at (Docker and Kubernetes secrets). */
  private textOf(name: string): string | null {
    const direct = nonEmpty(this.env[name]);
    const file = nonEmpty(this.env[`${name}_FILE`]);
    if (file === null) return direct;
    if (direct !== null) {
      this.faults.push(`${name}: 与 ${name}_FILE 只能设一个 · set it or ${name}_FILE, not both`);
      return null;
    }
    try {
      return nonEmpty(readFileSync(file, 'utf8'));
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException;
      this.faults.push(`${name}: 读不到 ${name}_FILE=${file}（${code}）· cannot read this file`);
      return null;
    }
  }
}

function nonEmpty(text: string | undefined): string | null {
  const trimmed = text?.trim() ?? '';
  return trimmed === '' ? null : trimmed;
}
