export interface SeedRequest {
  ownerUrl: string;
  mode: 'demo' | 'empty';
  /** The address people use; the set-up link starts with it. */
  baseUrl: string;
  /** The environment of api and worker, for `loadConfig`. */
  env: NodeJS.ProcessEnv;
}

export interface DemoAccount {
  login: string;
  password: string;
  role: string;
  name: string;
}

export interface SeedResult {
  accounts: DemoAccount[];
  /** Present while there is no administrator yet. */
  setupLink?: string;
}

/** Fills an empty database; on a filled one it changes nothing. */
export function seed(_request: SeedRequest): Promise<SeedResult> {
  return Promise.resolve({ accounts: [] });
}
