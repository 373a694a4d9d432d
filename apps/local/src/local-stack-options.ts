import type { SupervisorEvent } from './supervisor';

export const PROCESS_NAMES = ['postgres', 'temporal', 'worker', 'api'] as const;
export type ProcessName = (typeof PROCESS_NAMES)[number];

export interface LocalStackOptions {
  /** Everything the stack keeps lies below this folder. */
  dataDir: string;
  /** Ports somebody may have to type or open. Absent ones get a usual port, or a free one. */
  ports?: { api?: number; temporal?: number; temporalUi?: number; postgres?: number };
  /** False: no Temporal web page. Default true. */
  withTemporalUi?: boolean;
  /** Where the api listens. Default 127.0.0.1. */
  host?: string;
  /** The address people use. Default http://127.0.0.1:PORT. */
  baseUrl?: string;
  mode: 'demo' | 'empty';
  /** Settings for api and worker on top of ours. */
  env?: NodeJS.ProcessEnv;
  /** Default true. Off only for tests that throw the data away. */
  isDurable?: boolean;
  /** Other entry files than those of this build. */
  programs?: { api?: string; worker?: string };
  report?: (event: StackEvent) => void;
}

export type StackEvent =
  | SupervisorEvent
  /** A step of the start is done. */
  | { kind: 'step'; name: string; ms: number }
  /** A warning or an error in a program's log. */
  | { kind: 'trouble'; name: string; message: string }
  /** Something a person should know, e.g. that a program is being downloaded. */
  | { kind: 'note'; message: string };

/** What a caller needs to talk to a running stack. */
export interface StackAddresses {
  baseUrl: string;
  apiUrl: string;
  temporalAddress: string;
  temporalUiUrl: string | null;
  databaseUrl: string;
  ownerUrl: string;
  mailFolder: string;
}
