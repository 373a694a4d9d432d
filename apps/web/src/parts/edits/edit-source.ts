import { createContext, useContext } from 'react';
import type { Dto } from '../../api';
import type { EditOp } from './edits';

/** What of a plan its edits speak of: one that runs, or one that is being written. */
export interface EditSource {
  /** IANA zone of the reception. */
  readonly zone: string;
  /** What may be changed here, in the order of the list. */
  readonly ops: readonly EditOp[];
  readonly items: readonly SourceItem[];
  readonly batches: NonNullable<Dto['ReceptionDto']['facts']['batches']>;
  readonly headCount: number | null;
  readonly people: readonly {
    readonly id: string;
    readonly name: string;
    readonly title?: string | null;
  }[];
  readonly departments: readonly { readonly code: string; readonly name: string }[];
  readonly tasks: readonly SourceTask[];
  readonly branches: readonly SourceBranch[];
}

export interface SourceItem {
  readonly key: string;
  readonly title: string;
  /** IANA zone of the item. */
  readonly zone: string;
  /** RFC 3339; `null` while it is open. */
  readonly startAt: string | null;
}

export interface SourceTask {
  readonly department: string;
  readonly key: string;
  readonly what: string;
}

export interface SourceBranch {
  readonly key: string;
  readonly title: string;
  readonly trigger: string;
}

export const EditSourceContext = createContext<EditSource | null>(null);

export function useEditSource(): EditSource {
  const source = useContext(EditSourceContext);
  if (!source) throw new Error('A form of edits was shown without a plan to edit.');
  return source;
}
