import type { TimelineEntryDto, TimelineObjectDto } from '@app/contracts/http';
import type { TimelineRow, WrittenWords } from '@app/persistence';

/** Which fields of a fact name an object, and of what kind. */
const OBJECT_FIELDS: Readonly<Record<string, string>> = {
  taskId: 'task',
  assignmentId: 'assignment',
  signatureId: 'signature',
  approvalId: 'approval',
  followUpId: 'follow-up',
  itemKey: 'item',
  attachmentId: 'attachment',
};

/** Said by fields of their own. */
const TOLD = ['by', 'forUserId', 'recordedBy', 'means', 'occurredAt', 'act'];

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function objectsIn(fact: Readonly<Record<string, unknown>>): TimelineObjectDto[] {
  const subject = isRecord(fact.subject) ? fact.subject : {};
  const named = Object.entries(OBJECT_FIELDS).flatMap(([field, type]) => {
    const id = fact[field] ?? subject[field];
    return typeof id === 'string' ? [{ type, id }] : [];
  });
  const about = typeof subject.kind === 'string' && typeof subject.id === 'string';
  const type = String(subject.kind).startsWith('task') ? 'task' : String(subject.kind);
  return about ? [{ type, id: String(subject.id) }, ...named] : named;
}

/** A fact as it is sent: who, when, about what, and the rest of it in the open. */
export function timelineView(id: string, row: TimelineRow, words: WrittenWords): TimelineEntryDto {
  const { fact, by, actor } = row;
  const { means, occurredAt } = fact;
  return {
    id,
    at: row.at,
    type: row.type,
    command: row.command,
    forUser: row.forUser,
    recordedBy: row.recordedBy,
    requestId: row.requestId,
    actor,
    by: by ?? actor,
    means: typeof means === 'string' ? means : null,
    reason: words.reason,
    changes: [...words.changes],
    occurredAt: typeof occurredAt === 'number' ? new Date(occurredAt) : null,
    objects: objectsIn(fact),
    details: Object.fromEntries(
      Object.entries(fact).filter(([field]) => !(field in OBJECT_FIELDS) && !TOLD.includes(field)),
    ),
  };
}
