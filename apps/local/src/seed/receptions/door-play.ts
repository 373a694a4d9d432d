import type { Pool } from 'pg';
import { RefusedError, type CommandMeta, type Door } from '@app/commands';
import type { PersonCommand, Stage } from '@app/domain';
import { actorOf, type Cast } from './cast';
import type { Play, Scene } from './play';

/** A play on the real database, through the door: the same acts, audit and messages as by people. */
export class DoorPlay implements Play {
  private serial = 0;

  constructor(
    private readonly door: Door,
    private readonly pool: Pool,
    private readonly cast: Cast,
    private readonly receptionId: string,
    private readonly name: string,
  ) {}

  idOf(login: string): string {
    return actorOf(this.cast, login).userId;
  }

  async act(login: string, command: PersonCommand): Promise<void> {
    this.serial += 1;
    const target = { receptionId: this.receptionId };
    const meta = seedMeta(`${this.name}-${this.serial}`);
    try {
      await this.door.execute(actorOf(this.cast, login), target, command, meta);
    } catch (error) {
      if (!(error instanceof RefusedError)) throw error;
      const { code, reasons } = error.refusal;
      const what = `${this.name}: ${login} ${command.kind}: ${code} ${JSON.stringify(reasons)}`;
      throw new Error(what, { cause: error });
    }
  }

  async advance(from: Stage): Promise<void> {
    const { stage, missing } = await this.door.advanceStage(this.receptionId, from);
    if (stage === from) throw new Error(`${this.name}: ${from} is shut: ${missing.join(', ')}`);
  }

  async look(): Promise<Scene> {
    const of = [this.receptionId];
    const reception = await this.pool.query<Scene['reception']>(
      'select draft_revision as "draftRevision" from reception where id = $1',
      of,
    );
    const assignments = await this.pool.query<Scene['assignments'][number]>(
      `select id, department_code as "departmentCode" from assignment
       where reception_id = $1 and status = 'active' order by department_code`,
      of,
    );
    const tasks = await this.pool.query<Scene['tasks'][number]>(
      `select id, assignment_id as "assignmentId", key, phase, check_needed as "checkNeeded", checklist
       from task where reception_id = $1 order by key`,
      of,
    );
    const handovers = await this.pool.query<Scene['handovers'][number]>(
      `select id, task_id as "taskId", assignment_id as "assignmentId",
         to_assignment_id as "toAssignmentId"
       from handover where reception_id = $1 and status = 'open' order by id`,
      of,
    );
    const approvals = await this.pool.query<Scene['approvals'][number]>(
      'select id, matter, status from approval where reception_id = $1',
      of,
    );
    const [row] = reception.rows;
    if (!row) throw new Error(`${this.name}: there is no such reception`);
    return {
      reception: row,
      assignments: assignments.rows,
      tasks: tasks.rows,
      handovers: handovers.rows,
      approvals: approvals.rows,
    };
  }
}

/** The key of a seeded act. Told by its name, so that a start which was cut off does nothing twice. */
export function seedMeta(name: string): CommandMeta {
  return { idempotencyKey: `seed/${name}`, requestId: `seed/${name}`, bodyHash: 'seed' };
}
