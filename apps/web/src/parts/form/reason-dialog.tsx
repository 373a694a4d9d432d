import { useId, type ReactNode } from 'react';
import { common } from '../../language/common.texts';
import { useTexts } from '../../language/texts';
import { Dialog } from '../dialog';
import { Form } from './form';
import { ReasonField, useReason } from './reason';
import { useSend } from './use-send';

interface ReasonDialogProps {
  /** What the reason is for; it is kept under that name until it is sent. */
  readonly place: string;
  readonly title: string;
  /** The word of the button that does it. */
  readonly act: string;
  readonly label: string;
  /** Usual words, one tap each. */
  readonly phrases?: readonly string[];
  /** Does it; the dialog stays with what it is refused with. */
  readonly run: (key: string, reason: string) => Promise<unknown>;
  readonly onClose: () => void;
  readonly children?: ReactNode;
}

/** One act that goes with its reason. */
export function ReasonDialog(props: ReasonDialogProps): ReactNode {
  const { place, title, act, label, phrases, run, onClose, children } = props;
  const words = useTexts(common);
  const form = useId();
  const { field, take, drop } = useReason(place);
  const { send, error, isBusy } = useSend(async (key, reason: string) => {
    await run(key, reason);
    drop();
  });
  const submit = (): void => {
    const reason = take();
    if (reason !== null) send(reason);
  };
  return (
    <Dialog
      title={title}
      onClose={onClose}
      footer={
        <>
          <button type="button" className="btn" onClick={onClose}>
            {words.cancel}
          </button>
          <button type="submit" form={form} className="btn pri" disabled={isBusy}>
            {act}
          </button>
        </>
      }
    >
      {children}
      <Form id={form} error={error} onSubmit={submit}>
        <ReasonField label={label} phrases={phrases} {...field} />
      </Form>
    </Dialog>
  );
}
