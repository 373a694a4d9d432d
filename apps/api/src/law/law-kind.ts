import { conflict, forbidden, notFound as noSuch, type Actor } from '@app/domain';
import {
  approveLawVersion,
  findLawVersion,
  insertLawDraft,
  listLawVersions,
  nextLawVersion,
  type LawTable,
} from '@app/persistence';
import type pg from 'pg';
import type { OfficeDoor } from '../people/office-door';
import { notFound } from '../platform/problems/problem';
import type { CommandMeta } from '../platform/request/meta.decorator';
import { lawView, type LawEntry, type LawView } from './law-view';

/** Who acts, and by which request. */
export interface LawAct {
  readonly actor: Actor;
  readonly meta: CommandMeta;
}

/**
 * One kind of versioned law data: drafted by one person, approved by another, never changed. The newest
 * approved version of a code counts.
 */
export class LawKind<T extends object> {
  constructor(
    private readonly table: LawTable,
    private readonly pool: pg.Pool,
    private readonly door: OfficeDoor,
  ) {}

  /** All versions, by code, newest first. */
  async list(): Promise<{ items: LawView<T>[] }> {
    return { items: (await this.entries()).map(lawView) };
  }

  /** One version, or with `version` null the one in force; throws 404. */
  async get(code: string, version: number | null): Promise<LawView<T>> {
    const row = (await this.entries()).find(
      (one) => one.code === code && (version === null ? one.inForce : one.version === version),
    );
    if (!row) throw notFound();
    return lawView(row);
  }

  /** A new version as a draft, whatever was before. */
  async draft({ actor, meta }: LawAct, code: string, document: T): Promise<LawView<T>> {
    const { table } = this;
    const row = await this.door.act({ actor, meta, kind: 'law.draft' }, async ({ client }) => {
      const version = await nextLawVersion(client, table, code);
      const numbered = table === 'rule_pack' ? { ...document, version } : document;
      const draft = { code, version, document: numbered, by: actor.userId };
      const answer = { ...(await insertLawDraft<T>(client, table, draft)), inForce: false };
      return { facts: [{ type: 'LawDrafted', table, code, version }], answer };
    });
    return lawView(row);
  }

  /** By a second person; throws 404, 403 `law.own-draft`, 409 `law.not-draft`. */
  async approve({ actor, meta }: LawAct, code: string, version: number): Promise<LawView<T>> {
    const { table } = this;
    const at = { code, version };
    const row = await this.door.act({ actor, meta, kind: 'law.approve' }, async ({ client }) => {
      const draft = await findLawVersion<T>(client, table, at);
      if (!draft) return noSuch();
      if (draft.status !== 'draft') return conflict('law.not-draft');
      if (draft.createdBy === actor.userId) return forbidden('law.own-draft');
      const approved = await approveLawVersion<T>(client, table, { ...at, by: actor.userId });
      if (!approved) return conflict('law.not-draft');
      const later = (await listLawVersions<T>(client, table)).some(
        (one) => one.code === code && one.version > version && one.status === 'approved',
      );
      const answer = { ...approved, inForce: !later };
      return { facts: [{ type: 'LawApproved', table, code, version }], answer };
    });
    return lawView(row);
  }

  private async entries(): Promise<LawEntry<T>[]> {
    const rows = await listLawVersions<T>(this.pool, this.table);
    const newest = new Map<string, number>();
    for (const { code, version, status } of rows) {
      if (status === 'approved' && !newest.has(code)) newest.set(code, version);
    }
    return rows.map((row) => ({ ...row, inForce: newest.get(row.code) === row.version }));
  }
}
