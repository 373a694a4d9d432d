import type { ReactNode } from 'react';
import { common } from '../../../language/common.texts';
import { useTexts } from '../../../language/texts';
import { Dialog } from '../../../parts/dialog';
import { ErrorBox } from '../../../parts/feedback';
import { useSend } from '../../../parts/form';

interface ConfirmDialogProps {
  readonly title: string;
  readonly text: string;
  readonly act: string;
  /** Does it; what stands afterwards is this one's to say. */
  readonly run: (key: string) => Promise<void>;
  readonly onClose: () => void;
}

/** One question, one act; what the server refuses is said here. */
export function ConfirmDialog({ title, text, act, run, onClose }: ConfirmDialogProps): ReactNode {
  const words = useTexts(common);
  const { send, error, isBusy } = useSend(run);
  return (
    <Dialog
      title={title}
      onClose={onClose}
      footer={
        <>
          <button type="button" className="btn" onClick={onClose}>
            {words.cancel}
          </button>
          <button type="button" className="btn pri" disabled={isBusy} onClick={() => send()}>
            {act}
          </button>
        </>
      }
    >
      <div className="col">
        <p>{text}</p>
        {error !== null && <ErrorBox error={error} />}
      </div>
    </Dialog>
  );
}
