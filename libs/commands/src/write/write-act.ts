import { randomUUID } from 'node:crypto';
import type { FeedChange, NoticeDraft, PlanSource, PlanVersion, World } from '@app/domain';
import { KEPT_REVISIONS, normalNumber } from '@app/domain';
import type { AuditFact, ChainHead } from '@app/persistence';
import { AUDIT_COLUMNS, auditRow, auditValues } from '@app/persistence';
import type { PoolClient } from 'pg';
import { quoted, recordType, recordValue } from '../rows/row-map';
import { TABLES } from '../rows/tables';
import type { TableChange } from './changed-rows';
import {
  changedLists,
  changedReception,
  insertCopySql,
  insertJson,
  insertSql,
  updateJson,
  updateSql,
} from './changed-rows';
import type { Wake } from './wakes-for';
import { noticeWake } from './wakes-for';

/** The answer to keep, so that the same key gets the same answer. */
export interface AnswerToStore {
  readonly actorId: string;
  readonly key: string;
  readonly bodyHash: string;
  readonly status: number;
  readonly answer: unknown;
}

/** Everything one act leaves behind, written in one statement. */
export interface Act {
  readonly before: World | null;
  readonly after: World;
  readonly head: ChainHead;
  readonly now: number;
  readonly actorId: string | null;
  readonly command: string;
  readonly requestId: string;
  readonly key: string | null;
  readonly facts: readonly AuditFact[];
  readonly notices: readonly NoticeDraft[];
  readonly wakes: readonly Wake[];
  readonly feed: readonly FeedChange[];
  readonly stored: AnswerToStore | null;
}

/** Collects the parts of one data-modifying statement. */
class Statement {
  readonly values: unknown[] = [];
  private readonly parts: string[] = [];

  param(value: unknown): string {
    this.values.push(value);
    return `$${this.values.length}`;
  }

  add(sql: string): void {
    this.parts.push(`p${this.parts.length} AS (${sql})`);
  }

  get text(): string {
    return `WITH ${this.parts.join(',\n')} SELECT count(*)::int AS heads FROM p0`;
  }
}

const letterKey = ({ sendingUnit, letterNumber }: World['reception']): string | null =>
  letterNumber ? `${normalNumber(sendingUnit ?? '')}|${normalNumber(letterNumber)}` : null;

/** The reception's own row: its changes and the new head of its chain; exactly one row is hit. */
function writeReception(s: Statement, act: Act, head: ChainHead): void {
  const { after, before } = act;
  if (!before) {
    const columns = TABLES.reception.columns;
    const values = [letterKey(after.reception), head.seq, head.hash];
    const extra = values
      .map((v, i) => s.param(v) + ['::text', '::bigint', '::bytea'][i])
      .join(', ');
    s.add(`INSERT INTO reception (${columns.map((c) => quoted(c.column)).join(', ')}, letter_key, audit_seq, audit_hash)
      SELECT ${columns.map(recordValue).join(', ')}, ${extra}
      FROM jsonb_to_record(${s.param(JSON.stringify(after.reception))}::jsonb) AS x(${recordType(columns)}) RETURNING 1`);
    return;
  }
  const id = s.param(after.reception.id);
  const seq = `audit_seq = ${s.param(head.seq)}`;
  const hash = `audit_hash = ${s.param(head.hash)}`;
  const columns = changedReception(before, after);
  const named = columns.map((c) => `${quoted(c.column)} = ${recordValue(c)}`);
  if (columns.some((c) => c.field === 'letterNumber' || c.field === 'sendingUnit')) {
    named.push(`letter_key = ${s.param(letterKey(after.reception))}`);
  }
  const row = s.param(
    JSON.stringify(
      Object.fromEntries(
        columns.map(({ field }) => [
          field,
          after.reception[field as keyof World['reception']] ?? null,
        ]),
      ),
    ),
  );
  const from = columns.length
    ? ` FROM jsonb_to_record(${row}::jsonb) AS x(${recordType(columns)})`
    : ` FROM (SELECT ${row}::jsonb) AS x`;
  s.add(
    `UPDATE reception r SET ${[...named, seq, hash].join(', ')}${from} WHERE r.id = ${id} AND r.audit_seq = ${s.param(act.head.seq)} RETURNING 1`,
  );
}

function writeNotices(s: Statement, act: Act): Wake[] {
  if (act.notices.length === 0) return [];
  const rows = act.notices.map((n) => ({ ...n, id: randomUUID() }));
  s.add(`INSERT INTO notice (id, reception_id, user_id, kind, refs, hold_until, in_summary, status, created_at)
    SELECT x.id, ${s.param(act.after.reception.id)}::uuid, x."userId", x.kind, x.refs, to_timestamp(x."holdUntil" / 1000.0), x."inSummary", 'pending', to_timestamp(${s.param(act.now)}::double precision / 1000.0)
    FROM jsonb_to_recordset(${s.param(JSON.stringify(rows))}::jsonb) AS x(id uuid, "userId" uuid, kind text, refs jsonb, "holdUntil" double precision, "inSummary" boolean)`);
  return rows.map((row) => noticeWake(row.id));
}

function writeWakes(s: Statement, wakes: readonly Wake[]): void {
  if (wakes.length === 0) return;
  s.add(`INSERT INTO wake (kind, workflow_id, reception_id, assignment_id, notice_id)
    SELECT x.kind, x."workflowId", x."receptionId", x."assignmentId", x."noticeId"
    FROM jsonb_to_recordset(${s.param(JSON.stringify(wakes))}::jsonb) AS x(kind text, "workflowId" text, "receptionId" uuid, "assignmentId" uuid, "noticeId" uuid)`);
}

/** Who gets a message hears at once that there is one. */
const noticeChanges = (notices: readonly NoticeDraft[]): FeedChange[] =>
  [...new Set(notices.map((n) => n.userId))].map((userId) => ({
    topic: 'notice',
    audience: 'person',
    assignmentId: null,
    userId,
    detail: {},
  }));

function writeFeed(s: Statement, act: Act): void {
  const lines = [...act.feed, ...noticeChanges(act.notices)];
  if (lines.length === 0) return;
  s.add(`INSERT INTO change_feed (tx, reception_id, kind, topic, audience, assignment_id, user_id, detail)
    SELECT (pg_current_xact_id()::text)::bigint, ${s.param(act.after.reception.id)}::uuid, ${s.param(act.command)}::text,
      x.topic, x.audience, x."assignmentId", x."userId", x.detail
    FROM jsonb_to_recordset(${s.param(JSON.stringify(lines))}::jsonb)
      AS x(topic text, audience text, "assignmentId" uuid, "userId" uuid, detail jsonb)`);
}

function writeAnswer(s: Statement, act: Act): void {
  if (!act.stored) return;
  const { actorId, key, bodyHash, status, answer } = act.stored;
  const values = [actorId, key, bodyHash, status, JSON.stringify(answer), act.after.reception.id];
  s.add(`INSERT INTO stored_answer (actor_id, key, body_hash, status, answer, reception_id, at)
    VALUES (${values.map((v) => s.param(v)).join(', ')}, clock_timestamp())`);
}

/** A plan that lies in a proposal's row: Postgres copies it as it is stored. */
const planIn = (s: Statement, { amendmentId, field }: PlanSource): string =>
  `(SELECT a.${quoted(field)} FROM amendment a WHERE a.id = ${s.param(amendmentId)}::uuid)`;

function writeInserted(s: Statement, change: TableChange): void {
  const from = (change.inserted as readonly Partial<PlanVersion>[]).find((r) => r.copiedFrom);
  const rows = s.values.push(insertJson(change));
  s.add(
    from?.copiedFrom
      ? insertCopySql(change.map, rows, 'document', planIn(s, from.copiedFrom))
      : insertSql(change.map, rows),
  );
}

function writeDraft(s: Statement, act: Act): void {
  const { draft, draftFrom } = act.after;
  if (!draft || draft === act.before?.draft) return;
  const text = draftFrom ? planIn(s, draftFrom) : `${s.param(JSON.stringify(draft))}::jsonb`;
  s.add(`INSERT INTO plan_draft (reception_id, document)
    VALUES (${s.param(act.after.reception.id)}, ${text})
    ON CONFLICT (reception_id) DO UPDATE SET document = EXCLUDED.document`);
  const { id, draftRevision } = act.after.reception;
  const [reception, revision] = [s.param(id), s.param(draftRevision)];
  s.add(`INSERT INTO plan_draft_revision (reception_id, revision, document, saved_by, saved_at)
    VALUES (${reception}, ${revision}, ${text}, ${s.param(act.actorId)}, to_timestamp(${s.param(act.now)}::double precision / 1000.0))
    ON CONFLICT (reception_id, revision) DO UPDATE SET document = EXCLUDED.document`);
  s.add(`DELETE FROM plan_draft_revision
    WHERE reception_id = ${reception} AND revision <= ${revision}::int - ${KEPT_REVISIONS}`);
}

/**
 * Writes an act: rows, audit, messages, feed, wakes and the stored answer, in one statement. Throws
 * when the head of the chain was not the one that was read: then nothing is written.
 */
export async function writeAct(client: PoolClient, act: Act): Promise<void> {
  const s = new Statement();
  const { row, head } = auditRow(act.head, act.after.reception.id, {
    at: act.now,
    actorId: act.actorId,
    command: act.command,
    requestId: act.requestId,
    idempotencyKey: act.key,
    facts: act.facts,
  });
  writeReception(s, act, head);
  s.add(
    `INSERT INTO audit_entry (${AUDIT_COLUMNS}) VALUES (${auditValues(row)
      .map((v) => s.param(v))
      .join(', ')})`,
  );
  for (const change of act.before ? changedLists(act.before, act.after) : []) {
    if (change.inserted.length) writeInserted(s, change);
    if (change.updated.length) s.add(updateSql(change, s.values.push(updateJson(change))));
  }
  writeDraft(s, act);
  const sent = writeNotices(s, act);
  writeWakes(s, [...act.wakes, ...sent]);
  writeFeed(s, act);
  writeAnswer(s, act);
  const { rows } = await client.query<{ heads: number }>(s.text, s.values);
  if (rows[0]?.heads !== 1) throw new Error('the chain of this reception has another head');
}
