import type { AgendaEntryDto, MeetingDto, MeetingRowDto } from '@app/contracts/http';
import type { MeetingRow, ReadScope } from '@app/persistence';

const ACTS: Readonly<Record<string, readonly string[]>> = {
  called: ['move', 'start', 'decide', 'close', 'cancel'],
  running: ['decide', 'close'],
};

/** A meeting in a list, with the acts to offer. */
export function meetingRowView(row: MeetingRow, scope: ReadScope): MeetingRowDto {
  const { agenda: _agenda, minutes: _minutes, decisions: _decisions, ...shown } = row;
  const { hears: _hears, chairs, attendees, ...meeting } = shown;
  const acts = scope.isOffice || chairs ? (ACTS[row.status] ?? []) : [];
  return { ...meeting, attendees: [...attendees], acts: [...acts] };
}

/** Everything about one meeting; to others of an attending department (`agenda` null) when and where it is. */
export const meetingView = (
  row: MeetingRow,
  scope: ReadScope,
  agenda: AgendaEntryDto[] | null,
): MeetingDto => ({
  ...meetingRowView(row, scope),
  agenda,
  frozen: row.agenda !== null,
  decisions: row.decisions
    .filter(({ owner }) => row.hears || (owner !== null && scope.userIds.includes(owner.id)))
    .map((decision) => ({ ...decision })),
  minutes: row.hears ? row.minutes : null,
});
