import type { ReactNode } from 'react';
import { textsNow, useTexts } from '../../language/texts';
import { Dialog } from '../../parts/dialog';
import { toastDone } from '../../parts/toast';
import { NewPasswordForm, useNewPassword } from '../../session/new-password';
import { meTexts } from './me.texts';

/** A new password; every other device is signed out by it. */
export function PasswordDialog({ onClose }: { readonly onClose: () => void }): ReactNode {
  const t = useTexts(meTexts);
  const changing = useNewPassword(() => {
    toastDone(textsNow(meTexts).passwordChanged);
    onClose();
  });
  return (
    <Dialog
      title={t.password}
      onClose={onClose}
      footer={
        <button type="submit" form="password" className="btn pri" disabled={changing.isOff}>
          {t.password}
        </button>
      }
    >
      <NewPasswordForm id="password" changing={changing} />
    </Dialog>
  );
}
