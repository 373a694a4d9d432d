import type { CodecKey } from '../codec/codec-keys';

/** How the server is reached, the same for clients and workers. */
export interface TemporalOptions {
  /** host:port */
  readonly address: string;
  readonly namespace: string;
  /** For Temporal Cloud or a server behind a token. */
  readonly apiKey?: string;
  /** True for TLS with the system's authorities, or certificates in PEM. */
  readonly tls?: boolean | TemporalCertificates;
  /** The first one encrypts; empty: payloads stay readable. */
  readonly codecKeys: readonly CodecKey[];
}

export interface TemporalCertificates {
  readonly serverRootCACertificate?: Buffer;
  readonly clientCertPair?: { readonly crt: Buffer; readonly key: Buffer };
}
