import { readFileSync } from 'node:fs';
import type { TemporalTlsConfig } from '@app/config';

interface TlsOptions {
  readonly serverNameOverride?: string;
  readonly serverRootCACertificate?: Buffer;
  readonly clientCertPair?: { readonly crt: Buffer; readonly key: Buffer };
}

/** Reads the certificates. Throws, naming the file, when one cannot be read. */
export function tlsOptionsOf(tls: TemporalTlsConfig | null): TlsOptions | undefined {
  if (tls === null) return undefined;
  const { caFile, certFile, keyFile, serverName } = tls;
  return {
    ...(serverName !== null && { serverNameOverride: serverName }),
    ...(caFile !== null && { serverRootCACertificate: readFileSync(caFile) }),
    ...(certFile !== null &&
      keyFile !== null && {
        clientCertPair: { crt: readFileSync(certFile), key: readFileSync(keyFile) },
      }),
  };
}
