import { useEffect, useRef, type KeyboardEvent, type ReactNode } from 'react';

interface MenuProps {
  readonly className?: string;
  /** What opens it. */
  readonly button: ReactNode;
  /** What the button is called. */
  readonly label: string;
  readonly children: ReactNode;
}

/**
 * What is done seldom, behind one button. It closes when something of it is chosen, by Esc and by a
 * press elsewhere; the focus is on the button then, so that a dialog gives it back to it.
 */
export function Menu({ className, button, label, children }: MenuProps): ReactNode {
  const menu = useRef<HTMLDetailsElement>(null);
  const summary = useRef<HTMLElement>(null);
  useEffect(() => {
    const press = ({ target }: PointerEvent): void => {
      if (menu.current && target instanceof Node && !menu.current.contains(target))
        menu.current.open = false;
    };
    document.addEventListener('pointerdown', press);
    return () => document.removeEventListener('pointerdown', press);
  }, []);
  const close = (): void => {
    if (!menu.current?.open) return;
    menu.current.open = false;
    summary.current?.focus();
  };
  const onKey = (event: KeyboardEvent): void => {
    if (event.key === 'Escape' && !event.nativeEvent.isComposing) close();
  };
  return (
    <details ref={menu} className={className} onKeyDown={onKey}>
      <summary ref={summary} className="btn gh" aria-label={label} title={label}>
        {button}
      </summary>
      <div onClickCapture={close}>{children}</div>
    </details>
  );
}
