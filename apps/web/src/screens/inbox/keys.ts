import { useEffect, useRef } from 'react';

export type KeyName = 'j' | 'k' | 'a' | 'r' | '?';

const FIELDS = 'input, textarea, select, [contenteditable]';

/** A key counts only while nobody types, composes, or answers a dialog. */
function isTyping(event: KeyboardEvent): boolean {
  // 229 is what browsers report for keys that an input method has taken.
  if (event.isComposing || event.keyCode === 229) return true;
  if (event.ctrlKey || event.metaKey || event.altKey) return true;
  const { target } = event;
  if (target instanceof Element && target.closest(FIELDS)) return true;
  return document.querySelector('dialog[open]') !== null;
}

/** J, K, A, R and ? on a desk. */
export function useInboxKeys(isOn: boolean, act: (key: KeyName) => void): void {
  const latest = useRef(act);
  useEffect(() => {
    latest.current = act;
  });
  useEffect(() => {
    if (!isOn) return;
    const hear = (event: KeyboardEvent): void => {
      const key = event.key.toLowerCase();
      if (isTyping(event) || !['j', 'k', 'a', 'r', '?'].includes(key)) return;
      event.preventDefault();
      latest.current(key as KeyName);
    };
    window.addEventListener('keydown', hear);
    return () => window.removeEventListener('keydown', hear);
  }, [isOn]);
}
