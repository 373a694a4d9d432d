import type { AssignmentView, ReceptionView, StageCode } from '@app/contracts/workflow';
import type { Actor, FlightStatus, PersonCommand, ReceptionFacts } from '@app/domain';
import type { AuditFact } from '@app/persistence';
import { tellCalendarYear } from './calendar/tell-calendar';
import {
  advanceStage,
  announceAssignment,
  settleAssignment,
  settleReception,
} from './conductor/conduct';
import { lookAssignment, lookReception } from './conductor/look';
import type { ContentMeta, ContentTx } from './content';
import { changeContent } from './content';
import type { CommandMeta, DoorParts } from './execute';
import { executeCommand } from './execute';
import type { FlightTold } from './flights/tell-flight';
import { tellFlightStatus } from './flights/tell-flight';
import type { Receipt } from './receipt';
import { registerReception } from './register';

/**
 * The one door (docs/architecture.md): every act, by a person or by the process, is one transaction that locks the
 * reception, settles what is due, decides, and writes rows, audit, messages, wakes and the answer.
 */
export class Door {
  constructor(private readonly parts: DoorParts) {}

  /** Registers a reception as a draft. Throws `RefusedError`. */
  register(actor: Actor, facts: ReceptionFacts, meta: CommandMeta): Promise<Receipt> {
    return registerReception(this.parts, actor, facts, meta);
  }

  /** A person's act on a reception. Throws `RefusedError` with all reasons, `BusyError`. */
  execute(
    actor: Actor,
    target: { readonly receptionId: string },
    command: PersonCommand,
    meta: CommandMeta,
  ): Promise<Receipt> {
    return executeCommand(this.parts, actor, target.receptionId, command, meta);
  }

  /** A change of what no gate, rule or deadline reads. Throws `RefusedError`. */
  content<T>(
    actor: Actor,
    meta: ContentMeta,
    work: (tx: ContentTx) => Promise<{ facts: readonly AuditFact[]; answer: T }>,
  ): Promise<T> {
    return changeContent(this.parts, actor, meta, work);
  }

  /** The status of a flight, to every reception whose guests go by it. */
  flight(status: FlightStatus): Promise<FlightTold> {
    return tellFlightStatus(this.parts, status);
  }

  /** A calendar of holidays was put in force: where running plans would move it is proposed. */
  calendar(year: number): Promise<number> {
    return tellCalendarYear(this.parts, year);
  }

  lookReception(receptionId: string): Promise<ReceptionView> {
    return lookReception(this.parts.pool, receptionId);
  }

  settleReception(receptionId: string): Promise<ReceptionView> {
    return settleReception(this.parts, receptionId);
  }

  advanceStage(receptionId: string, from: StageCode): Promise<ReceptionView> {
    return advanceStage(this.parts, receptionId, from);
  }

  lookAssignment(receptionId: string, assignmentId: string): Promise<AssignmentView> {
    return lookAssignment(this.parts.pool, receptionId, assignmentId);
  }

  settleAssignment(receptionId: string, assignmentId: string): Promise<AssignmentView> {
    return settleAssignment(this.parts, receptionId, assignmentId);
  }

  announceAssignment(receptionId: string, assignmentId: string): Promise<AssignmentView> {
    return announceAssignment(this.parts, receptionId, assignmentId);
  }
}

export const createDoor = (parts: DoorParts): Door => new Door(parts);
