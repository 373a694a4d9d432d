import type { ReceptionRowDto } from '@app/contracts/http';
import { healthOf, type ReceptionRow } from '@app/persistence';
import { healthView } from './health-view';

/** A reception in a list: its facts, its colour with the rules behind it, its sums. */
export function receptionRowView(row: ReceptionRow): ReceptionRowDto {
  return {
    id: row.id,
    code: row.code,
    title: row.title,
    status: row.status,
    stage: row.stage,
    stageSince: row.stageSince,
    profile: row.profile,
    urgency: row.urgency,
    grade: row.grade,
    secrecy: row.secrecy,
    zone: row.zone,
    sendingUnit: row.sendingUnit,
    leadGuest: row.leadGuest,
    headCount: row.headCount,
    startAt: row.startAt,
    endAt: row.endAt,
    gateOpen: row.gateOpen,
    nextDue: row.nextDue,
    createdAt: row.createdAt,
    officer: row.officer,
    health: healthView(healthOf(row)),
    counts: {
      departments: row.departments,
      total: row.total,
      open: row.open,
      unacknowledged: row.unacknowledged,
      doerless: row.doerless,
      blocked: row.blocked,
      returned: row.returned,
      lateTasks: row.lateTasks,
      lateSignatures: row.lateSignatures,
      objections: row.objections,
      conditions: row.conditions,
    },
  };
}
