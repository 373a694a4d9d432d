import { useState, type ReactNode } from 'react';
import { common } from '../../../language/common.texts';
import { useTexts } from '../../../language/texts';
import { copyText } from '../../../parts/copy';
import { Dialog } from '../../../parts/dialog';
import { Icon } from '../../../parts/icon';
import { peopleTexts } from './people.texts';
import styles from '../admin.module.css';

interface PasswordDialogProps {
  readonly login: string;
  /** Null when the server has shown it before and keeps it to itself. */
  readonly password: string | null;
  readonly onClose: () => void;
}

/** A one-time password, shown once; it cannot be closed by a slip beside the dialog. */
export function PasswordDialog({ login, password, onClose }: PasswordDialogProps): ReactNode {
  const t = useTexts(peopleTexts);
  const words = useTexts(common);
  const [isCopied, setCopied] = useState(false);
  return (
    <Dialog
      title={t.passwordTitle}
      onClose={onClose}
      isClosable={password === null}
      footer={
        <button type="button" className="btn pri" onClick={onClose}>
          {t.passwordDone}
        </button>
      }
    >
      <div className="col">
        <p>{password === null ? t.passwordGone : t.passwordAbout(login)}</p>
        {password !== null && (
          <div className={styles.secret}>
            <span className="sp">{password}</span>
            <button
              type="button"
              className="btn sm"
              onClick={() => void copyText(password).then(() => setCopied(true))}
            >
              <Icon name={isCopied ? 'check' : 'copy'} />
              {isCopied ? words.copied : words.copy}
            </button>
          </div>
        )}
      </div>
    </Dialog>
  );
}
