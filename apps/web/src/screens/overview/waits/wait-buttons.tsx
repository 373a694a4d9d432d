import { useState, type ReactNode } from 'react';
import { answer, api, withKey } from '../../../api/client';
import { useTexts } from '../../../language/texts';
import { useSend } from '../../../parts/form';
import { toastDone, toastProblem } from '../../../parts/toast';
import { can, useSession } from '../../../session/session';
import { actTexts } from '../act.texts';
import { BehalfDialog } from './behalf-dialog';
import { behalfActsOf } from './behalf';
import type { Task, Wait } from '../data';
import { readAgain } from '../items/item-acts';
import { useOverview } from '../use-overview';

interface RemindButtonProps {
  readonly task: Task;
  readonly who: string;
}

/** 催办: at most once in a quarter of an hour. */
export function RemindButton({ task, who }: RemindButtonProps): ReactNode {
  const t = useTexts(actTexts);
  const { receptionId } = useOverview();
  const [isSent, setSent] = useState(false);
  const session = useSession();
  const { send, isBusy } = useSend(async (key) => {
    await answer(
      api.POST('/api/v1/tasks/{id}/remind', {
        params: { path: { id: task.id }, header: withKey(key) },
        body: {},
      }),
    );
    setSent(true);
    toastDone(t.reminded(who));
    await readAgain(receptionId);
  }, toastProblem);
  if (!can(session, 'reminder.send')) return null;
  const isOffered = task.acts.includes('remind') && !isSent && !isBusy;
  return (
    <button
      type="button"
      className="btn sm"
      disabled={!isOffered}
      title={isOffered ? undefined : t.remindRefused}
      onClick={() => send()}
    >
      {t.remind}
    </button>
  );
}

/** 代录: what somebody said on the phone is recorded for him. */
export function BehalfButton({ wait }: { readonly wait: Wait }): ReactNode {
  const t = useTexts(actTexts);
  const session = useSession();
  const { tasks } = useOverview();
  const [isOpen, setOpen] = useState(false);
  if (!can(session, 'behalf.record') || behalfActsOf(wait, tasks).length === 0) return null;
  return (
    <>
      <button type="button" className="btn sm" onClick={() => setOpen(true)}>
        {t.onBehalf}
      </button>
      {isOpen && <BehalfDialog wait={wait} onClose={() => setOpen(false)} />}
    </>
  );
}
