import type { CommandShape } from '../command-shape';
import type { Instant } from '../time/instant';

/** Where an instruction is written: at a task, a package, an item of the itinerary, or the whole. */
export interface InstructionPlace {
  readonly taskId?: string | null;
  readonly packageId?: string | null;
  readonly itemKey?: string | null;
}

/** 批示 of a leader, and the one tap with which the 经办人 hands it on. */
export type InstructionCommand =
  | CommandShape<'instruction.give', { text: string } & InstructionPlace>
  | CommandShape<
      'instruction.dispatch',
      {
        followUpId: string;
        /** Left out: the 主办 that is suggested. */
        packageId?: string | null;
        /** Left out: who leads that package. */
        ownerId?: string | null;
        /** Left out: the time it has by itself. */
        dueAt?: Instant | null;
      }
    >;
