import { Inject, Injectable } from '@nestjs/common';
import { readWorld } from '@app/commands';
import type { MeetingDto, MeetingListDto } from '@app/contracts/http';
import { agendaNow, type Actor } from '@app/domain';
import {
  findMeeting,
  findReceptionHead,
  listMeetings,
  listNames,
  readScopeOf,
} from '@app/persistence';
import type { Language } from '@app/texts';
import type pg from 'pg';
import { POOL } from '../platform/database/pool';
import { notFound } from '../platform/problems/problem';
import { agendaNames, agendaView } from './agenda-names';
import { meetingRowView, meetingView } from './meeting-view';

/** Reads coordination meetings, as far as the person may. */
@Injectable()
export class Meetings {
  constructor(@Inject(POOL) private readonly pool: pg.Pool) {}

  /** All of them, or those that he or his department attends. */
  async list(actor: Actor, receptionId: string): Promise<MeetingListDto> {
    const scope = readScopeOf(actor);
    const head = await findReceptionHead(this.pool, scope, receptionId);
    const rows = await listMeetings(this.pool, scope, receptionId);
    // Whoever is asked to a meeting may know of it, though his department has no part in the work.
    if (!head && rows.length === 0) throw notFound();
    const zone = head?.zone ?? rows[0].zone;
    return { receptionId, zone, items: rows.map((row) => meetingRowView(row, scope)) };
  }

  /** One meeting with its agenda: as things stand until it starts, and as they stood then. */
  async show(actor: Actor, id: string, language: Language): Promise<MeetingDto> {
    const scope = readScopeOf(actor);
    const row = await findMeeting(this.pool, scope, id);
    // What the others have open is said to those who sit there, not to everybody of their departments.
    if (row && !row.hears) return meetingView(row, scope, null);
    const read = row && (await readWorld(this.pool, row.receptionId));
    if (!read) throw notFound();
    const { departments } = await listNames(this.pool, language);
    const names = agendaNames(read.world, departments);
    const agenda =
      row.agenda ?? (row.status === 'called' ? agendaNow({ ...read, actor, actId: '' }) : []);
    return meetingView(
      row,
      scope,
      agenda.map((entry) => agendaView(entry, names, language)),
    );
  }
}
