import type { ReactNode } from 'react';
import { AssignSheet } from './assign-sheet';
import { CloseSheet } from './close-sheet';
import { FinishSheet } from './finish-sheet';
import { ObjectionSheet } from './objection-sheet';
import { ReasonSheet } from './reason-sheet';
import { SignSheet } from './sign-sheet';
import type { ReasonedName, Subject } from './task-acts';

/** What is asked before an act: its reason, its checklist, a colleague, an answer. */
export type Ask =
  | { readonly type: 'reason'; readonly name: ReasonedName; readonly on: Subject }
  | { readonly type: 'finish' | 'assign'; readonly on: Subject }
  | { readonly type: 'close'; readonly on: Subject; readonly isAnswer: boolean }
  | { readonly type: 'objection'; readonly on: Subject; readonly objection: string | null }
  | {
      readonly type: 'sign';
      readonly on: Subject;
      readonly scope: 'plan' | 'ready' | 'done';
      readonly packageVersion: number | null;
    };

interface ActSheetProps {
  readonly ask: Ask;
  /** `isDone`: the act was done, not cancelled. */
  readonly onClose: (isDone: boolean) => void;
}

/** The sheet that asks. */
export function ActSheet({ ask, onClose }: ActSheetProps): ReactNode {
  switch (ask.type) {
    case 'reason':
      return <ReasonSheet name={ask.name} on={ask.on} onClose={onClose} />;
    case 'finish':
      return <FinishSheet on={ask.on} onClose={onClose} />;
    case 'assign':
      return <AssignSheet on={ask.on} onClose={onClose} />;
    case 'close':
      return <CloseSheet on={ask.on} isAnswer={ask.isAnswer} onClose={onClose} />;
    case 'objection':
      return <ObjectionSheet {...ask} onClose={onClose} />;
    case 'sign':
      return <SignSheet {...ask} onClose={onClose} />;
  }
}
