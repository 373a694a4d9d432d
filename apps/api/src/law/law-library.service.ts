import { Inject, Injectable } from '@nestjs/common';
import { conflict, forbidden, notFound, type Actor } from '@app/domain';
import {
  approveLawVersion,
  findLawVersion,
  insertLawDraft,
  listLawVersions,
  nextLawVersion,
  type LawTable,
  type LawVersionRow,
} from '@app/persistence';
import type pg from 'pg';
import { OfficeDoor } from '../people/office-door';
import { POOL } from '../platform/database/pool';
import type { CommandMeta } from '../platform/request/meta.decorator';

/** A version as people see it. */
export interface LawEntry<T> extends LawVersionRow<T> {
  readonly inForce: boolean;
}

interface Place {
  readonly table: LawTable;
  readonly code: string;
  readonly version: number;
}

/**
 * Rules, standards and calendars: drafted by one person, approved by another, never changed. Plans are
 * judged by the newest approved version, each rule on the days it names (F82).
 */
@Injectable()
export class LawLibrary {
  constructor(
    @Inject(POOL) private readonly pool: pg.Pool,
    private readonly door: OfficeDoor,
  ) {}

  async list<T>(table: LawTable): Promise<LawEntry<T>[]> {
    const rows = await listLawVersions<T>(this.pool, table);
    const newest = new Map<string, number>();
    for (const { code, version, status } of rows) {
      if (status === 'approved' && !newest.has(code)) newest.set(code, version);
    }
    return rows.map((row) => ({ ...row, inForce: newest.get(row.code) === row.version }));
  }

  /** One version, or with `version` null the one in force; undefined when there is none. */
  async find<T>(
    table: LawTable,
    code: string,
    version: number | null,
  ): Promise<LawEntry<T> | undefined> {
    const all = await this.list<T>(table);
    return all.find(
      (row) => row.code === code && (version === null ? row.inForce : row.version === version),
    );
  }

  /** A new version as a draft, whatever was before. */
  async draft<T extends object>(
    actor: Actor,
    meta: CommandMeta,
    { table, code }: Pick<Place, 'table' | 'code'>,
    document: T,
  ): Promise<LawEntry<T>> {
    return this.door.act({ actor, meta, kind: 'law.draft' }, async ({ client }) => {
      const version = await nextLawVersion(client, table, code);
      const numbered = table === 'rule_pack' ? { ...document, version } : document;
      const draft = { code, version, document: numbered, by: actor.userId };
      const row = await insertLawDraft<T>(client, table, draft);
      const facts = [{ type: 'LawDrafted', table, code, version }];
      return { facts, answer: { ...row, inForce: false } };
    });
  }

  /** By a second person; throws 404, 403 `law.own-draft`, 409 `law.not-draft`. */
  async approve<T>(actor: Actor, meta: CommandMeta, at: Place): Promise<LawEntry<T>> {
    const { table, code, version } = at;
    return this.door.act({ actor, meta, kind: 'law.approve' }, async ({ client }) => {
      const draft = await findLawVersion<T>(client, table, at);
      if (!draft) return notFound();
      if (draft.status !== 'draft') return conflict('law.not-draft');
      if (draft.createdBy === actor.userId) return forbidden('law.own-draft');
      const row = await approveLawVersion<T>(client, table, { ...at, by: actor.userId });
      if (!row) return conflict('law.not-draft');
      const all = await listLawVersions<T>(client, table);
      const later = all.some(
        (one) => one.code === code && one.version > version && one.status === 'approved',
      );
      const facts = [{ type: 'LawApproved', table, code, version }];
      return { facts, answer: { ...row, inForce: !later } };
    });
  }
}
