import { listOf, object, optional, text, type Read } from '../parameters';

/** Words that give something away, in any language; in lower case. */
export interface Words {
  /** One of them is enough. */
  readonly any: readonly string[];
  /** One of each group within one clause: a leader, at the airport, to greet. */
  readonly together: readonly (readonly string[])[];
  /** Where the text says one of these, something else is meant: “费用自理”. */
  readonly unless: readonly string[];
}

const list = optional(listOf(text(60)), []);

const NO_WORDS: Words = { any: [], together: [], unless: [] };

/** Words as a parameter of a check; may be left out. */
export const words: Read<Words> = optional(
  object({ any: list, together: optional(listOf(listOf(text(60), 1)), []), unless: list }),
  NO_WORDS,
);
