import { fill } from '../fill';
import { TASK_STATE_TEXTS } from '../glossary/assignment.texts';
import type { Text } from '../language';

/** `task.finish-from-blocked`: what was tried, and the state that does not allow it. */
const FROM = /^task\.[a-z-]+-from-(?<state>[a-zA-Z]+)$/;

const NOT_FROM: Text = {
  zh: '任务现在是「{state}」，不能这样办理。',
  en: 'The task is “{state}” now and does not allow this.',
};

const STATES: Readonly<Record<string, Text | undefined>> = TASK_STATE_TEXTS;

/** The sentence of a reason that names a task's state; `undefined` for other codes. */
export function sayTaskState(code: string): Text | undefined {
  const state = STATES[FROM.exec(code)?.groups?.state ?? ''];
  return (
    state && {
      zh: fill(NOT_FROM.zh, { state: state.zh }),
      en: fill(NOT_FROM.en, { state: state.en }),
    }
  );
}
