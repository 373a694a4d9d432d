import type { Readable } from 'node:stream';
import { Inject, Injectable } from '@nestjs/common';
import type { Door } from '@app/commands';
import type { AttachmentListDto } from '@app/contracts/http';
import { forbidden, isOfficeRole, principalWho, type Actor } from '@app/domain';
import {
  attachmentReaderFor,
  BlobMissing,
  findAttachment,
  findReceptionHead,
  findTaskReception,
  listReceptionAttachments,
  listTaskAttachments,
  readScopeOf,
  type BlobStore,
  type ReceptionHead,
  type StoredAttachment,
} from '@app/persistence';
import type pg from 'pg';
import { POOL } from '../platform/database/pool';
import { DOOR } from '../platform/door/door.module';
import { notFound, Problem } from '../platform/problems/problem';
import { refused } from '../platform/problems/problem-of';
import { BLOB_STORE } from './blob-store.provider';

/** Which attachments a person sees, and where he may add some. */
@Injectable()
export class Attachments {
  constructor(
    @Inject(POOL) private readonly pool: pg.Pool,
    @Inject(BLOB_STORE) private readonly store: BlobStore,
    @Inject(DOOR) private readonly door: Door,
  ) {}

  async ofReception(actor: Actor, receptionId: string): Promise<AttachmentListDto> {
    await this.knownTo(actor, receptionId);
    const reader = attachmentReaderFor(actor);
    const attachments = await listReceptionAttachments(this.pool, reader, receptionId);
    return { attachments };
  }

  async ofTask(actor: Actor, taskId: string): Promise<AttachmentListDto> {
    await this.receptionOfTask(actor, taskId);
    const reader = attachmentReaderFor(actor);
    return { attachments: await listTaskAttachments(this.pool, reader, taskId) };
  }

  /** The papers of a reception are the office's. */
  async mayAddTo(actor: Actor, receptionId: string): Promise<void> {
    if (!principalWho(actor, ({ role }) => isOfficeRole(role))) throw refused(forbidden());
    if (!(await this.knownTo(actor, receptionId)).whole) throw notFound();
  }

  /** The reception of a task this person may add to; another department's does not exist for him. */
  async receptionOfTask(actor: Actor, taskId: string): Promise<string> {
    const found = await findTaskReception(this.pool, attachmentReaderFor(actor), taskId);
    if (!found) throw notFound();
    await this.knownTo(actor, found);
    return found;
  }

  /** A reception he may not know of (department, 工作秘密) has no papers for him: 404. */
  private async knownTo(actor: Actor, receptionId: string): Promise<ReceptionHead> {
    const head = await findReceptionHead(this.pool, readScopeOf(actor), receptionId);
    if (!head) throw notFound();
    return head;
  }

  /** The bytes; that they were read is recorded first. */
  async open(
    actor: Actor,
    requestId: string,
    id: string,
  ): Promise<{ readonly attachment: StoredAttachment; readonly content: Readable }> {
    const attachment = await findAttachment(this.pool, attachmentReaderFor(actor), id);
    if (!attachment) throw notFound();
    await this.knownTo(actor, attachment.receptionId);
    const content = await this.contentOf(attachment);
    const { receptionId } = attachment;
    const meta = { receptionId, kind: 'attachment.read', requestId, silent: true };
    try {
      await this.door.content(actor, meta, async () => ({
        facts: [{ type: 'AttachmentRead', attachmentId: id }],
        answer: null,
      }));
    } catch (error) {
      content.destroy();
      throw error;
    }
    return { attachment, content };
  }

  private async contentOf({ blobKey }: StoredAttachment): Promise<Readable> {
    try {
      return await this.store.open(blobKey);
    } catch (error) {
      throw error instanceof BlobMissing ? new Problem(500, 'attachment.bytes-missing') : error;
    }
  }
}
