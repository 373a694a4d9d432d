import { useEffect, useRef, type ReactNode } from 'react';
import { common } from '../language/common.texts';
import { useTexts } from '../language/texts';
import { Icon } from './icon';
import { Watermark } from './watermark';
import styles from './dialog.module.css';

interface DialogProps {
  readonly title: string;
  readonly onClose: () => void;
  readonly children: ReactNode;
  /** What stands at the foot, the main act last. */
  readonly footer?: ReactNode;
  /** Width on a desk in pixels; on a phone it is a sheet at the bottom. */
  readonly width?: number;
  /** False: it cannot be closed without answering. */
  readonly isClosable?: boolean;
}

/** A dialog on a desk, a sheet on a phone. The browser keeps the focus inside and gives it back. */
export function Dialog(props: DialogProps): ReactNode {
  const { title, onClose, children, footer, width = 480, isClosable = true } = props;
  const element = useRef<HTMLDialogElement>(null);
  const t = useTexts(common);
  useEffect(() => {
    const dialog = element.current;
    dialog?.showModal();
    return () => dialog?.close();
  }, []);
  return (
    <dialog
      ref={element}
      className={styles.dialog}
      style={{ width }}
      aria-label={title}
      onCancel={(event) => {
        event.preventDefault();
        if (isClosable) onClose();
      }}
      onClick={(event) => {
        if (isClosable && event.target === element.current) onClose();
      }}
    >
      <div className={styles.inside}>
        <header className={styles.head}>
          <h2>{title}</h2>
          {isClosable && (
            <button type="button" className={styles.close} aria-label={t.close} onClick={onClose}>
              <Icon name="x" />
            </button>
          )}
        </header>
        <div className={styles.body}>{children}</div>
        {footer !== undefined && <footer className={styles.foot}>{footer}</footer>}
      </div>
      <Watermark />
    </dialog>
  );
}
