import { Inject, Injectable } from '@nestjs/common';
import type { OfficeTx } from '@app/commands';
import type { ImportReportDto, OneTimePasswordDto } from '@app/contracts/http';
import { refuse, type Actor } from '@app/domain';
import { addUser, changeUser, type AuditFact } from '@app/persistence';
import type pg from 'pg';
import { POOL } from '../../platform/database/pool';
import { invalidInput, stale } from '../../platform/problems/problem';
import { refused } from '../../platform/problems/problem-of';
import type { CommandMeta } from '../../platform/request/meta.decorator';
import { OfficeDoor } from '../office-door';
import { OneTimePasswords, type OneTimePassword } from '../one-time-passwords';
import { checkLastAdministrator } from '../user-rules';
import { planPeople, type PeoplePlan, type PlannedPerson } from './people-plan';

export type RawReport = Omit<ImportReportDto, 'faults'> & { readonly faults: PeoplePlan['faults'] };

/** People out of a table: all rows or none. */
@Injectable()
export class PeopleImport {
  constructor(
    @Inject(POOL) private readonly pool: pg.Pool,
    private readonly door: OfficeDoor,
    private readonly oneTime: OneTimePasswords,
  ) {}

  /** What the file would do; nothing is written. */
  async preview(file: Buffer): Promise<RawReport> {
    return { ...reportOf(await planPeople(this.pool, file)), dryRun: true };
  }

  /** Throws 422 with every faulty cell, 412 when people were added meanwhile. */
  async apply(actor: Actor, meta: CommandMeta, file: Buffer): Promise<RawReport> {
    const first = await planPeople(this.pool, file);
    if (first.faults.length > 0) throw invalidInput(first.faults);
    const passwords = await this.passwordsFor(first);
    return this.door.act<RawReport>({ actor, meta, kind: 'user.import' }, async (tx) => {
      // What others did while the passwords were made counts.
      const plan = await planPeople(tx.client, file);
      const added = plan.rows.filter(({ what }) => what === 'add');
      if (plan.faults.length > 0 || added.some(({ login }) => !passwords.has(login))) {
        return refuse(412, 'version.stale');
      }
      const facts: AuditFact[] = [];
      const handed: OneTimePasswordDto[] = [];
      for (const person of plan.rows) {
        if (person.what === 'add') handed.push(await this.add(tx, person, passwords, facts));
        if (person.what === 'change') await change(tx, person, facts);
      }
      return {
        facts,
        answer: { ...reportOf(plan), applied: true },
        secret: { passwords: handed },
      };
    });
  }

  private async passwordsFor({ rows }: PeoplePlan): Promise<Map<string, OneTimePassword>> {
    const added = rows.filter(({ what }) => what === 'add');
    const made = await Promise.all(
      added.map(async ({ login }) => [login, await this.oneTime.make()] as const),
    );
    return new Map(made);
  }

  private async add(
    { client, now }: OfficeTx,
    { login, values }: PlannedPerson,
    passwords: ReadonlyMap<string, OneTimePassword>,
    facts: AuditFact[],
  ): Promise<OneTimePasswordDto> {
    const row = await addUser(client, login, values);
    const password = passwords.get(login);
    if (!row || !password) throw stale();
    const expiresAt = await this.oneTime.give(client, row.id, password, now);
    facts.push({ type: 'UserAdded', userId: row.id });
    return { login, oneTimePassword: password.plain, expiresAt };
  }
}

/** A refusal here is thrown, so that the rows before it are taken back too. */
async function change(
  { client }: OfficeTx,
  { before, values, fields }: PlannedPerson,
  facts: AuditFact[],
): Promise<void> {
  if (!before) throw stale();
  const refusal = await checkLastAdministrator(client, before, values);
  if (refusal) throw refused(refusal);
  const row = await changeUser(client, before.id, before.revision, values);
  if (!row) throw stale();
  facts.push({ type: 'UserChanged', userId: before.id, paths: fields });
}

const reportOf = ({ rows, faults }: PeoplePlan): RawReport => ({
  dryRun: false,
  applied: false,
  rows: rows.map(({ row, login, what }) => ({ row, key: login, what })),
  faults,
  passwords: null,
});
