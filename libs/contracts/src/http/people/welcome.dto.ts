/** An account of the demo. */
export class DemoAccountDto {
  /** @example "officer" */
  login: string;
  name: string;
  /** @example "officer" */
  role: string;
}

/** The demo's accounts, all with the one password. They exist in demo mode only. */
export class DemoDto {
  password: string;
  accounts: DemoAccountDto[];
}

/** What the page says before anybody has signed in. */
export class WelcomeDto {
  /** @example "某市接待办公室" */
  officeName: string;
  /** Null outside of demo mode. */
  demo: DemoDto | null;
}
