import type { Stage } from '@app/domain';
import { STAGE_TEXTS } from '@app/texts';
import type { Chaos } from './chaos';
import type { Ledger } from './ledger';
import type { Person, Refused } from './person';
import { HttpReader, type ReadTask } from './http-reader';
import { sayRefused } from './say-refused';
import { until } from './until';

/** What the scenes share: the people, the reception, and the account that is being written. */
export class Story {
  /** Set by the first scene. */
  receptionId = '';

  constructor(
    readonly ledger: Ledger,
    readonly chaos: Chaos,
    readonly person: (login: string) => Person,
    private readonly users: ReadonlyMap<string, string>,
    /** `department/task` of the service prompts that nobody checks. */
    private readonly prompts: ReadonlySet<string>,
  ) {}

  get read(): HttpReader {
    return new HttpReader(this.receptionId, this.person);
  }

  /** Id of the user behind a log-in. */
  userId(login: string): string {
    const id = this.users.get(login);
    if (!id) throw new Error(`nobody is called ${login}`);
    return id;
  }

  get target(): { readonly receptionId: string } {
    return { receptionId: this.receptionId };
  }

  asksForCheck(task: ReadTask): boolean {
    return !this.prompts.has(`${task.departmentCode}/${task.key}`);
  }

  /** Waits for the conductor to reach a stage; `since` is when nothing stood in the way any more. */
  async reach(stage: Stage, since: number): Promise<void> {
    await until(`进入${STAGE_TEXTS[stage].zh}`, async () => (await this.read.stage()) === stage);
    this.ledger.step('流程引擎', `进入「${STAGE_TEXTS[stage].zh}」`, Date.now() - since);
  }

  /** Shows a refusal with its list, and checks that it is the expected one. */
  expectRefusal(who: Person, what: string, refused: Refused | null, code: string): void {
    this.ledger.step(who.name, `${what} → ${refused ? refused.title : '未被拒绝'}`);
    for (const line of refused ? sayRefused(refused) : []) this.ledger.detail(line);
    this.ledger.check(
      `「${what}」被拒绝（${code}）`,
      refused?.code === code,
      refused?.code ?? '2xx',
    );
  }
}
