import type { ReactNode } from 'react';
import { useTexts } from '../../language/texts';
import { NewPasswordForm, useNewPassword } from '../../session/new-password';
import { entryTexts } from './entry.texts';
import styles from './screen.module.css';

/** A one-time password is replaced before anything else is shown. */
export function PasswordChange(): ReactNode {
  const t = useTexts(entryTexts);
  const changing = useNewPassword();
  return (
    <div className={styles.form}>
      <div>
        <h1 className={styles.title}>{t.changeTitle}</h1>
        <p className="m">{t.changeWhy}</p>
      </div>
      <NewPasswordForm id="new-password" className={styles.form} changing={changing}>
        <button type="submit" className="btn pri lg wide" disabled={changing.isOff}>
          {t.change}
        </button>
      </NewPasswordForm>
    </div>
  );
}
