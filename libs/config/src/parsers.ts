import { isIP } from 'node:net';
import type { Parse } from './setting-reader';

/** Any text. */
export const text: Parse<string> = (value) => value;

export const postgresUrl: Parse<string> = (value) => {
  const url = parseUrl(value);
  if (url && /^postgres(ql)?:$/.test(url.protocol) && url.hostname && url.pathname.length > 1) {
    return value;
  }
  throw new Error(
    '必须是 postgres://用户:口令@主机:端口/库名 · must be postgres://user:password@host:port/database',
  );
};

export const smtpUrl: Parse<string> = (value) => {
  const url = parseUrl(value);
  if (url && /^smtps?:$/.test(url.protocol) && url.hostname) return value;
  throw new Error(
    '必须是 smtp://… 或 smtps://… · must be smtp://user:password@host:port or smtps://…',
  );
};

/** The address people type; without a trailing slash. */
export const baseUrl: Parse<string> = (value) => {
  const url = parseUrl(value);
  if (url && /^https?:$/.test(url.protocol) && url.pathname === '/' && !url.search) {
    return url.origin;
  }
  throw new Error(
    '必须是 https://主机 这样的网址，不带路径 · must be an address such as https://host, without a path',
  );
};

const NAMED_NETWORKS = ['loopback', 'linklocal', 'uniquelocal'];

/** Addresses, networks (`10.0.0.0/8`) or named networks, with commas between them. */
export const networks: Parse<string> = (value) => {
  const parts = value.split(',').map((part) => part.trim());
  if (parts.every((part) => NAMED_NETWORKS.includes(part) || isNetwork(part))) {
    return parts.join(',');
  }
  throw new Error(
    `必须是 IP 地址或网段，用逗号分隔 · must be addresses or networks such as 10.0.0.0/8, or ${NAMED_NETWORKS.join(', ')}`,
  );
};

export const hostAndPort: Parse<string> = (value) => {
  const [, port] = /^[^\s:/]+:(\d{1,5})$/.exec(value) ?? [];
  if (port && isPort(Number(port))) return value;
  throw new Error('必须是 主机:端口 · must be host:port, e.g. 127.0.0.1:7233');
};

export const port: Parse<number> = (value) => {
  if (/^\d{1,5}$/.test(value) && isPort(Number(value))) return Number(value);
  throw new Error('必须是 1 到 65535 的整数 · must be a whole number from 1 to 65535');
};

export const flag: Parse<boolean> = (value) => {
  if (['1', 'true', 'yes', 'on'].includes(value.toLowerCase())) return true;
  if (['0', 'false', 'no', 'off'].includes(value.toLowerCase())) return false;
  throw new Error('必须是 1 或 0 · must be 1 or 0');
};

export function wholeNumber(least: number, most: number): Parse<number> {
  return (value) => {
    const number = /^\d+$/.test(value) ? Number(value) : NaN;
    if (number >= least && number <= most) return number;
    throw new Error(
      `必须是 ${least} 到 ${most} 的整数 · must be a whole number from ${least} to ${most}`,
    );
  };
}

export function oneOf<T extends string>(values: readonly T[]): Parse<T> {
  return (value) => {
    const found = values.find((candidate) => candidate === value.toLowerCase());
    if (found) return found;
    throw new Error(`必须是其中之一 · must be one of: ${values.join(', ')}`);
  };
}

export const simpleName: Parse<string> = (value) => {
  if (/^[A-Za-z0-9][A-Za-z0-9._-]{0,62}$/.test(value)) return value;
  throw new Error('只能含字母、数字和 . _ - · letters, digits and . _ - only, at most 63');
};

/** A shared secret: long enough that nobody guesses it. */
export const secret: Parse<string> = (value) => {
  if (value.length >= 32) return value;
  throw new Error('至少 32 个字符 · at least 32 characters');
};

/** 32 bytes, as AES-256 wants them. */
export const aesKey: Parse<Buffer> = (value) => {
  const key = Buffer.from(value, 'base64');
  if (key.length === 32 && /^[A-Za-z0-9+/_-]+={0,2}$/.test(value)) return key;
  throw new Error('必须是 32 字节的 base64 · must be 32 bytes in base64');
};

export interface PayloadKey {
  id: string;
  key: Buffer;
}

/** `id:base64[,id:base64…]`; the first one encrypts, all of them decrypt. */
export const payloadKeys: Parse<PayloadKey[]> = (value) => {
  const keys = value.split(',').map((entry) => {
    const [, id, key] = /^([A-Za-z0-9-]{1,32}):(\S+)$/.exec(entry.trim()) ?? [];
    if (!id || !key)
      throw new Error('必须是 id:base64[,id:base64] · must be id:base64[,id:base64…]');
    return { id, key: aesKey(key) };
  });
  if (new Set(keys.map(({ id }) => id)).size < keys.length) {
    throw new Error('同一个 id 出现了两次 · the same id occurs twice');
  }
  return keys;
};

function parseUrl(value: string): URL | null {
  return URL.canParse(value) ? new URL(value) : null;
}

function isNetwork(value: string): boolean {
  const [, address, , bits = '0'] = /^([^/]+)(\/(\d{1,3}))?$/.exec(value) ?? [];
  const version = isIP(address ?? '');
  return version !== 0 && Number(bits) <= (version === 4 ? 32 : 128);
}

function isPort(value: number): boolean {
  return value >= 1 && value <= 65535;
}
