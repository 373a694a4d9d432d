import { createHash, randomUUID } from 'node:crypto';
import type { Readable } from 'node:stream';
import { Inject, Injectable } from '@nestjs/common';
import { RefusedError, type Door } from '@app/commands';
import type { AttachedDto } from '@app/contracts/http';
import type { Actor } from '@app/domain';
import {
  ATTACHMENT_LIMIT,
  BlobTooLarge,
  insertAttachment,
  nameFits,
  readerOf,
  sniffMediaType,
  type AttachmentKind,
  type BlobStore,
  type MediaType,
  type StoredBlob,
} from '@app/persistence';
import { DOOR } from '../platform/door/door.module';
import { Problem } from '../platform/problems/problem';
import type { CommandMeta } from '../platform/request/meta.decorator';
import { BLOB_STORE } from './blob-store.provider';
import { checkedFileName } from './file-name';

export interface AttachmentPlace {
  readonly receptionId: string;
  readonly taskId: string | null;
  readonly kind: AttachmentKind;
}

export interface IncomingFile {
  readonly name: string | undefined;
  readonly content: Readable;
}

/** Takes a file in: its bytes first, then, in one act, the row that makes them an attachment. */
@Injectable()
export class Uploads {
  constructor(
    @Inject(BLOB_STORE) private readonly store: BlobStore,
    @Inject(DOOR) private readonly door: Door,
  ) {}

  async attach(
    actor: Actor,
    meta: CommandMeta,
    place: AttachmentPlace,
    file: IncomingFile,
  ): Promise<AttachedDto> {
    const fileName = checkedFileName(file.name);
    const blob = await this.keep(file.content);
    try {
      const mediaType = await this.typeOf(blob, fileName);
      const { answer, added } = await this.add(actor, meta, place, { blob, fileName, mediaType });
      if (!added) await this.store.remove(blob.key); // the answer of an earlier try of this act
      return answer;
    } catch (error) {
      // Only what was surely not committed; anything else is for the sweep to find out.
      if (error instanceof Problem || error instanceof RefusedError)
        await this.store.remove(blob.key);
      throw error;
    }
  }

  private async keep(content: Readable): Promise<StoredBlob> {
    try {
      return await this.store.put(content, ATTACHMENT_LIMIT);
    } catch (error) {
      throw error instanceof BlobTooLarge ? new Problem(413, 'file.too-large') : error;
    }
  }

  private async typeOf(blob: StoredBlob, fileName: string): Promise<MediaType> {
    const type = await sniffMediaType(blob.size, readerOf(this.store, blob.key));
    if (!type) throw new Problem(415, 'file.type-unsupported');
    if (!nameFits(fileName, type)) throw new Problem(415, 'file.type-mismatch');
    return type;
  }

  private async add(
    actor: Actor,
    { idempotencyKey, requestId, bodyHash }: CommandMeta,
    { receptionId, taskId, kind }: AttachmentPlace,
    file: { readonly blob: StoredBlob; readonly fileName: string; readonly mediaType: MediaType },
  ): Promise<{ readonly answer: AttachedDto; readonly added: boolean }> {
    const { blob, fileName, mediaType } = file;
    const parts = [bodyHash, kind, fileName, blob.sha256];
    const meta = {
      ...{ receptionId, kind: 'attachment.add', requestId, idempotencyKey },
      bodyHash: createHash('sha256').update(parts.join('\n')).digest('hex'),
    };
    let added = false;
    const answer = await this.door.content(actor, meta, async ({ client, now, sealer }) => {
      const id = randomUUID();
      const where = { id, receptionId, taskId, kind };
      const row = { ...where, fileName, mediaType, blob, uploadedBy: actor.userId, at: now };
      await insertAttachment(client, row);
      added = true;
      const { sha256, size } = blob;
      const open = { attachmentId: id, taskId, kind, mediaType, sha256, size };
      const fact = { type: 'AttachmentAdded', ...open, private: sealer.seal({ fileName }) };
      return { facts: [fact], answer: { id, mediaType, size, sha256 } };
    });
    return { answer, added };
  }
}
