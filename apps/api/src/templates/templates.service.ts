import { Inject, Injectable } from '@nestjs/common';
import { templateOf, type CreateTemplateDto, type TemplateDocumentDto } from '@app/contracts/http';
import { conflict, forbidden, notFound, refuse, type Actor, type Refusal } from '@app/domain';
import {
  addTemplateDraft,
  findTemplate,
  listTemplates,
  moveTemplate,
  saveTemplateDraft,
  type TemplateRow,
} from '@app/persistence';
import type pg from 'pg';
import { OfficeDoor } from '../people/office-door';
import { POOL } from '../platform/database/pool';
import type { CommandMeta } from '../platform/request/meta.decorator';
import { TemplateCheck } from './template-check.service';

/** A version of a template, and the revision of it that somebody read. */
export interface TemplateVersion {
  readonly code: string;
  readonly version: number;
  readonly revision: number;
}

/**
 * The library of SOP templates. A new version counts for new receptions only: a plan names the version
 * it was made from, and what is approved is never changed.
 */
@Injectable()
export class Templates {
  constructor(
    @Inject(POOL) private readonly pool: pg.Pool,
    private readonly door: OfficeDoor,
    private readonly check: TemplateCheck,
  ) {}

  list(): Promise<TemplateRow[]> {
    return listTemplates(this.pool);
  }

  find(code: string, version: number | null): Promise<TemplateRow | null> {
    return findTemplate(this.pool, code, version);
  }

  /** Throws 409 `code.taken`, 422 with every fault. */
  async create(
    actor: Actor,
    meta: CommandMeta,
    { code, document }: CreateTemplateDto,
  ): Promise<TemplateRow> {
    const template = templateOf(document, code, 1);
    await this.check.refuseFaulty(template);
    return this.door.act({ actor, meta, kind: 'template.create' }, async ({ client }) => {
      const row = (await listTemplates(client, code)).length
        ? null
        : await addTemplateDraft(client, template, actor.userId);
      return row ? drafted(row) : conflict('code.taken');
    });
  }

  /**
   * Saves the draft of the next version; `revision` 0 begins one. Throws 404, 412 `version.stale`, 422
   * with every fault.
   */
  async save(
    actor: Actor,
    meta: CommandMeta,
    { code, revision }: { code: string; revision: number },
    document: TemplateDocumentDto,
  ): Promise<TemplateRow> {
    await this.check.refuseFaulty(templateOf(document, code, 1));
    return this.door.act(
      { actor, meta, kind: 'template.save', of: `"${code}"` },
      async ({ client }) => {
        const versions = await listTemplates(client, code);
        const [newest] = versions;
        if (!newest) return notFound();
        const draft = versions.find(({ status }) => status === 'draft');
        const template = templateOf(document, code, draft?.version ?? newest.version + 1);
        const row = draft
          ? await saveTemplateDraft(client, template, revision, actor.userId)
          : revision === 0
            ? await addTemplateDraft(client, template, actor.userId)
            : null;
        return row ? drafted(row) : refuse(412, 'version.stale');
      },
    );
  }

  /** By a second person; throws 403 `template.own-draft`, 409 `template.not-draft`, 412, 422. */
  async approve(actor: Actor, meta: CommandMeta, version: TemplateVersion): Promise<TemplateRow> {
    const draft = await this.find(version.code, version.version);
    if (draft?.status === 'draft') await this.check.refuseFaulty(draft.document);
    return this.move(actor, meta, version, 'approved', (row) => {
      if (row.status !== 'draft') return conflict('template.not-draft');
      return row.authors.includes(actor.userId) ? forbidden('template.own-draft') : null;
    });
  }

  /** Takes a version (or drops a draft) out of use; what was made from it goes on. */
  async retire(actor: Actor, meta: CommandMeta, version: TemplateVersion): Promise<TemplateRow> {
    return this.move(actor, meta, version, 'retired', (row) =>
      row.status === 'retired' ? conflict('template.retired') : null,
    );
  }

  private move(
    actor: Actor,
    meta: CommandMeta,
    { code, version, revision }: TemplateVersion,
    to: 'approved' | 'retired',
    refusal: (row: TemplateRow) => Refusal | null,
  ): Promise<TemplateRow> {
    const kind = to === 'approved' ? 'template.approve' : 'template.retire';
    return this.door.act({ actor, meta, kind, of: `"${code}"` }, async ({ client, now }) => {
      const row = await findTemplate(client, code, version);
      if (!row) return notFound();
      const against = refusal(row);
      if (against) return against;
      const at = { code, version, revision };
      const moved = await moveTemplate(client, at, { status: to, by: actor.userId, at: now });
      if (!moved) return refuse(412, 'version.stale');
      const type = to === 'approved' ? 'TemplateApproved' : 'TemplateRetired';
      return { facts: [{ type, code, version, sha256: moved.sha256 }], answer: moved };
    });
  }
}

/** The answer to a saved draft, with its trace in the audit. */
const drafted = (row: TemplateRow) => ({
  facts: [{ type: 'TemplateDrafted', code: row.code, version: row.version, sha256: row.sha256 }],
  answer: row,
});
