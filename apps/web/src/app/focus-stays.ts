import { useEffect } from 'react';

const ROW = 'article, li, tr';
const STOP = 'a[href], button:not(:disabled), summary, input, select, textarea';

/**
 * Whoever goes by keyboard stays where he is when what he acted on goes away: on what has moved into its
 * place, else at the beginning of the page. Without it the browser forgets where he was.
 */
export function useFocusStays(): void {
  useEffect(() => {
    const page = document.getElementById('content');
    if (!page) return;
    let last: Element | null = null;
    let list: Element | null = null;
    let at = 0;
    const note = ({ target }: FocusEvent): void => {
      // A dialog hangs elsewhere: what opened it stays noted.
      if (!(target instanceof Element) || !page.contains(target) || target === page) return;
      last = target.matches(':focus-visible') ? target : null;
      const row = target.closest(ROW);
      list = row?.parentElement ?? null;
      at = row && list ? [...list.children].indexOf(row) : 0;
    };
    const look = (): void => {
      if (!last || last.isConnected || document.activeElement !== document.body) return;
      last = null;
      const rows = list?.isConnected ? list.children : null;
      const next = rows?.[Math.min(at, rows.length - 1)]?.querySelector<HTMLElement>(STOP);
      (next ?? page).focus({ preventScroll: !next });
    };
    const watch = new MutationObserver(look);
    watch.observe(document.body, { childList: true, subtree: true });
    document.addEventListener('focusin', note);
    return () => {
      watch.disconnect();
      document.removeEventListener('focusin', note);
    };
  }, []);
}
