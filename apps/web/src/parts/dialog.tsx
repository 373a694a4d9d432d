import { useLayoutEffect, useRef, type ReactNode } from 'react';
import { createPortal } from 'react-dom';
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

/** Where writing begins; the browser by itself would begin at the cross. */
const FIRST_FIELD =
  'input:not([type="hidden"], [type="file"], [type="radio"]:not(:checked), :disabled), textarea, select';

/**
 * A dialog on a desk, a sheet on a phone. The browser keeps the focus inside and gives it back. It
 * hangs at the body: what is laid out around the button that opened it is not laid out in it.
 */
export function Dialog(props: DialogProps): ReactNode {
  const { title, onClose, children, footer, width = 480, isClosable = true } = props;
  const element = useRef<HTMLDialogElement>(null);
  const isTyped = useRef(false);
  const t = useTexts(common);
  // Before the browser paints, and before it is taken out: only then is the focus given back.
  useLayoutEffect(() => {
    const dialog = element.current;
    if (!dialog) return;
    dialog.showModal();
    (dialog.querySelector<HTMLElement>(FIRST_FIELD) ?? dialog).focus();
    return () => dialog.close();
  }, []);
  return createPortal(
    <dialog
      ref={element}
      className={styles.dialog}
      style={{ width }}
      aria-label={title}
      tabIndex={-1}
      data-covers={isClosable ? undefined : ''}
      onCancel={(event) => {
        event.preventDefault();
        if (isClosable) onClose();
      }}
      onInput={({ target }) => {
        if (target instanceof Element && target.closest('form')) isTyped.current = true;
      }}
      onClick={(event) => {
        // A press beside it is easily meant for something else: what was typed is not given up by it.
        if (isClosable && !isTyped.current && event.target === element.current) onClose();
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
    </dialog>,
    document.body,
  );
}
