import { useLayoutEffect } from 'react';
import { useLocation } from 'react-router';

/** Where each page of the history was scrolled to, as long as the product is open. */
const positions = new Map<string, number>();

/** Back returns to the place one left: call it where the page's content is there already. */
export function useScrollBack(): void {
  const { key } = useLocation();
  useLayoutEffect(() => {
    window.scrollTo(0, positions.get(key) ?? 0);
    const note = (): void => {
      positions.set(key, window.scrollY);
    };
    window.addEventListener('scroll', note, { passive: true });
    return () => window.removeEventListener('scroll', note);
  }, [key]);
}
