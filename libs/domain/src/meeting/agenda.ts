import { standing } from '../gate/gate';
import { isUnconfirmed } from '../handover/handover';
import type { Finding } from '../plan/finding';
import { findingId } from '../plan/finding';
import type { Remark } from '../remark/remark';
import type { World } from '../world';
import type { AgendaEntry } from './meeting';

/** What an agenda is made of. */
export type AgendaView = Pick<World, 'assignments' | 'signatures' | 'followUps' | 'handovers'> & {
  readonly remarks: readonly Pick<Remark, 'id' | 'status' | 'path'>[];
  /** Of the plan as it would be put in force now. */
  readonly findings: readonly Finding[];
};

/** Packages that should answer and have not, and those that said no. */
function answersOpen(view: AgendaView): AgendaEntry[] {
  return view.assignments
    .filter((a) => a.status === 'active')
    .flatMap((a): AgendaEntry[] => {
      const signed = standing(view.signatures, a.id, 'plan');
      const ref = { type: 'assignment', id: a.id, department: a.departmentCode } as const;
      if (!signed) {
        return a.required && !a.waived.includes('plan') ? [{ kind: 'unsigned', ref }] : [];
      }
      const objects = signed.answer === 'object' && signed.decidedAt === null;
      return objects ? [{ kind: 'objection', ref }] : [];
    });
}

const conditions = (view: AgendaView): AgendaEntry[] =>
  view.followUps
    .filter((f) => f.kind === 'condition' && f.status === 'open')
    .map((f) => ({ kind: 'condition', ref: { type: 'follow-up', id: f.id } }));

const clashes = (view: AgendaView): AgendaEntry[] =>
  view.findings
    .filter((f) => f.severity !== 'info')
    .map((f) => ({
      kind: 'clash',
      ref: { type: 'finding', id: findingId(f), label: f.path },
      finding: f,
    }));

const handovers = (view: AgendaView): AgendaEntry[] =>
  view.handovers.filter(isUnconfirmed).map((h) => ({
    kind: 'handover',
    ref: { type: 'handover', id: h.id, department: h.toDepartment },
  }));

const remarks = (view: AgendaView): AgendaEntry[] =>
  view.remarks
    .filter((r) => r.status === 'open')
    .map((r) => ({ kind: 'remark', ref: { type: 'remark', id: r.id, label: r.path } }));

/**
 * The agenda of a coordination meeting (F23): packages not signed, open objections and conditions,
 * clashes of the plan, hand-overs not confirmed, remarks not answered. Pure.
 */
export const agendaOf = (view: AgendaView): readonly AgendaEntry[] => [
  ...answersOpen(view),
  ...conditions(view),
  ...clashes(view),
  ...handovers(view),
  ...remarks(view),
];
