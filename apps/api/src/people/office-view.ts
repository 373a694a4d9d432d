import { paceOf, sayPace, type OfficeDto, type PacesDto } from '@app/contracts/http';
import { DEFAULT_PACES, URGENCIES, type Pace } from '@app/domain';
import type { OfficeSettingsRow } from '@app/persistence';

/** The settings as they are answered: paces as durations, stored as ms. */
export const officeView = (row: OfficeSettingsRow): OfficeDto => ({
  ...row,
  paces: Object.fromEntries(
    Object.entries(row.paces).map(([urgency, pace]) => [urgency, sayPace(pace as Pace)]),
  ),
});

/** Paces as they are stored: whole, in ms. */
export const pacesOf = (paces: PacesDto): Readonly<Record<string, Pace>> =>
  Object.fromEntries(URGENCIES.map((u) => [u, paceOf(paces[u], DEFAULT_PACES[u])]));
