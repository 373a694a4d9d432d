import type { AgendaEntry, MeetingStatus } from '@app/domain';
import type { Sql } from '../../sql';
import { attendsMeeting } from '../scope/attends.sql';
import { Parameters } from '../scope/parameters';
import type { Person } from '../scope/person.sql';
import { personOf } from '../scope/person.sql';
import type { ReadScope } from '../scope/read-scope';
import { wholeReception } from '../scope/visible.sql';

/** A coordination meeting as a list shows it. */
export interface MeetingRow {
  readonly id: string;
  readonly receptionId: string;
  readonly number: number;
  readonly title: string;
  readonly chair: Person | null;
  readonly attendees: readonly Person[];
  readonly at: Date;
  readonly place: string;
  readonly status: MeetingStatus;
  readonly agenda: readonly AgendaEntry[] | null;
  readonly calledBy: Person | null;
  readonly calledAt: Date;
  readonly startedAt: Date | null;
  readonly endedAt: Date | null;
  readonly minutes: string | null;
  readonly reason: string | null;
  /** IANA zone of the reception. */
  readonly zone: string;
  /** He takes the chair. */
  readonly chairs: boolean;
  /** He sits in it, or the whole reception is his to see: what is said there is for him. */
  readonly hears: boolean;
  readonly decisions: readonly MeetingDecisionRow[];
}

export interface MeetingDecisionRow {
  readonly id: string;
  readonly number: number;
  readonly text: string;
  readonly agendaEntry: number | null;
  readonly outcome: string;
  readonly amendment: number | null;
  readonly path: string | null;
  readonly followUpId: string;
  readonly owner: Person | null;
  readonly dueAt: string | null;
  /** Of its follow-up: open, closed. */
  readonly status: string;
}

const ATTENDEES = `(SELECT coalesce(json_agg(${personOf('ids.id')} ORDER BY ids.n), '[]'::json)
  FROM (SELECT x.id::uuid AS id, x.n
    FROM jsonb_array_elements_text(m.attendee_ids) WITH ORDINALITY AS x(id, n)) ids)`;

const DECISIONS = `(SELECT coalesce(json_agg(x ORDER BY x.number), '[]'::json) FROM (
  SELECT d.id, d.number, d.text, d.agenda_entry AS "agendaEntry", d.outcome, d.amendment, d.path,
    d.follow_up_id AS "followUpId", ${personOf('f.owner_id')} AS owner, f.due_at AS "dueAt", f.status
  FROM meeting_decision d JOIN follow_up f ON f.id = d.follow_up_id WHERE d.meeting_id = m.id) x)`;

async function select(
  sql: Sql,
  scope: ReadScope,
  of: { readonly receptionId?: string; readonly id?: string },
): Promise<MeetingRow[]> {
  const p = new Parameters();
  const whole = wholeReception(p, scope);
  const me = `${p.add(scope.userIds)}::text[]`;
  const sits = `(m.chair_id::text = ANY (${me}) OR m.attendee_ids ?| ${me})`;
  const which = of.id ? `m.id = ${p.add(of.id)}` : `m.reception_id = ${p.add(of.receptionId)}`;
  const { rows } = await sql.query<MeetingRow>(
    `SELECT m.id, m.reception_id AS "receptionId", m.number, m.title,
       ${personOf('m.chair_id')} AS chair, ${ATTENDEES} AS attendees, m.at, m.place, m.status,
       m.agenda, ${personOf('m.called_by')} AS "calledBy", m.called_at AS "calledAt",
       m.started_at AS "startedAt", m.ended_at AS "endedAt", m.minutes, m.reason, r.zone,
       m.chair_id = ANY (${p.add(scope.userIds)}::uuid[]) AS chairs, (${whole} OR ${sits}) AS hears,
       ${DECISIONS} AS decisions
     FROM meeting m JOIN reception r ON r.id = m.reception_id
     WHERE ${which} AND (${whole} OR ${attendsMeeting(p, scope)})
     ORDER BY m.at DESC, m.id`,
    p.values,
  );
  return rows;
}

/** Meetings of a reception, the latest first: all, or those that he or his department attends. */
export const listMeetings = (
  sql: Sql,
  scope: ReadScope,
  receptionId: string,
): Promise<MeetingRow[]> => select(sql, scope, { receptionId });

/** One meeting, or null: not there and not his look the same. */
export const findMeeting = async (
  sql: Sql,
  scope: ReadScope,
  id: string,
): Promise<MeetingRow | null> => (await select(sql, scope, { id })).at(0) ?? null;
