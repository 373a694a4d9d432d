import { createHash, randomBytes } from 'node:crypto';

/** Prefix of personal tokens, so that scanners and people recognise one that lies around. */
export const TOKEN_PREFIX = 'ybp_';

/** 256 random bits as text. Given out once; only its hash is stored. */
export const createSecret = (prefix = ''): string => prefix + randomBytes(32).toString('base64url');

/** What is stored of a secret. It is random itself, so a plain hash is enough. */
export const hashSecret = (secret: string): Buffer => createHash('sha256').update(secret).digest();
