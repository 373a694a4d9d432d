import { Inject, Injectable } from '@nestjs/common';
import { refuse, type Actor, type RulePack } from '@app/domain';
import {
  findLaw,
  findOfficeSettings,
  findTemplate,
  openFile,
  signFile,
  templatesInForce,
  type SignedFile,
  type Sql,
} from '@app/persistence';
import type pg from 'pg';
import { OfficeDoor } from '../people/office-door';
import { POOL } from '../platform/database/pool';
import { invalidInput, notFound, Problem } from '../platform/problems/problem';
import type { CommandMeta } from '../platform/request/meta.decorator';
import { documentOf } from '../templates/template-view';
import type { ImportRow, Planned } from './file-part';
import { Issuers } from './issuers.service';
import { planRulePacks } from './rule-pack-part';
import { TemplatePart } from './template-part.service';

export interface ImportReport {
  readonly dryRun: boolean;
  readonly applied: boolean;
  readonly issuer: string;
  readonly keyId: string;
  readonly templates: ImportRow[];
  readonly rulePacks: ImportRow[];
}

/** What goes into a file, by code; null: everything in force. */
export interface Wanted {
  readonly templates: readonly string[] | null;
  readonly rulePacks: readonly string[] | null;
}

interface Judged {
  readonly templates: readonly Planned[];
  readonly rulePacks: readonly Planned[];
}

/** Configuration as one signed file (R23): out of one installation, into another. */
@Injectable()
export class SignedFiles {
  constructor(
    @Inject(POOL) private readonly pool: pg.Pool,
    private readonly door: OfficeDoor,
    private readonly issuers: Issuers,
    private readonly templates: TemplatePart,
  ) {}

  /** One version of a template. Drafts stay at home: 404. */
  async exportTemplate(code: string, version: number | null): Promise<SignedFile> {
    const row = await findTemplate(this.pool, code, version);
    if (!row || row.status === 'draft') throw notFound();
    return this.sign([{ code, version: row.version, ...documentOf(row.document) }], []);
  }

  /** Templates and rule packs in force; 404 when one that is asked for is not. */
  async export(wanted: Wanted): Promise<SignedFile> {
    const templates = pick(await templatesInForce(this.pool), wanted.templates);
    const { packs } = await findLaw(this.pool);
    return this.sign(templates, pick<RulePack>(packs, wanted.rulePacks));
  }

  /** What a file would do. Throws 422 with the reason for a file that is not to be believed. */
  async preview(file: unknown): Promise<ImportReport> {
    const { content, issuer } = await this.open(file);
    const judged = await this.judge(this.pool, content);
    return { dryRun: true, applied: false, ...issuer, ...rowsOf(judged) };
  }

  /** Takes everything over as drafts: somebody here approves them. All or none. */
  async apply(actor: Actor, meta: CommandMeta, file: unknown): Promise<ImportReport> {
    const { content, issuer } = await this.open(file);
    const act = { actor, meta, kind: 'configuration.import' };
    return this.door.act<ImportReport>(act, async ({ client }) => {
      const judged = await this.judge(client, content);
      const facts = [];
      for (const [part, planned] of Object.entries(judged) as [string, readonly Planned[]][]) {
        for (const { row, store } of planned.filter((one) => one.row.what !== 'same')) {
          if (!(await store(client, actor.userId))) return refuse(412, 'version.stale');
          const { code, version } = row;
          facts.push({ type: 'ConfigurationImported', part, code, version, keyId: issuer.keyId });
        }
      }
      const answer = { dryRun: false, applied: true, ...issuer, ...rowsOf(judged) };
      return { facts, answer };
    });
  }

  private async open(
    file: unknown,
  ): Promise<{ content: SignedFile; issuer: { issuer: string; keyId: string } }> {
    const opened = openFile(file, await this.issuers.trusted());
    if ('refused' in opened) throw new Problem(422, opened.refused);
    const { file: content, issuer } = opened;
    return { content, issuer: { issuer: issuer.name, keyId: content.signature.keyId } };
  }

  /** All faults of all parts at once. */
  private async judge(sql: Sql, content: SignedFile): Promise<Judged> {
    const templates = await this.templates.plan(sql, content.templates);
    const rulePacks = await planRulePacks(sql, content.rulePacks);
    const faults = [...templates.faults, ...rulePacks.faults];
    if (faults.length > 0) throw invalidInput(faults);
    return { templates: templates.planned, rulePacks: rulePacks.planned };
  }

  private async sign(
    templates: readonly unknown[],
    rulePacks: readonly unknown[],
  ): Promise<SignedFile> {
    const office = await findOfficeSettings(this.pool);
    const issuedAt = new Date().toISOString();
    return signFile(
      { issuer: office?.name ?? '', issuedAt, templates, rulePacks },
      this.issuers.ownKey,
    );
  }
}

const rowsOf = ({ templates, rulePacks }: Judged): Pick<ImportReport, keyof Judged> => ({
  templates: templates.map(({ row }) => row),
  rulePacks: rulePacks.map(({ row }) => row),
});

function pick<T extends { readonly code: string }>(
  all: readonly T[],
  codes: readonly string[] | null,
): readonly T[] {
  if (codes === null) return all;
  return codes.map((code) => {
    const found = all.find((one) => one.code === code);
    if (!found) throw notFound();
    return found;
  });
}
