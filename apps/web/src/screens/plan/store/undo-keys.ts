import { useEffect } from 'react';
import { usePlan } from '../context';

/** Ctrl+Z and Ctrl+Shift+Z over the whole plan; inside of a field the browser's own undo stands. */
export function useUndoKeys(): void {
  const { store, mayWrite } = usePlan();
  useEffect(() => {
    if (!mayWrite) return;
    const onKey = (event: KeyboardEvent): void => {
      if (event.isComposing || !(event.ctrlKey || event.metaKey)) return;
      const isZ = event.key.toLowerCase() === 'z';
      if (!isZ || (event.target as Element).closest('input,textarea,dialog')) return;
      event.preventDefault();
      if (event.shiftKey) store.redo();
      else store.undo();
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, [store, mayWrite]);
}
