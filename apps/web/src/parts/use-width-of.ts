import { useEffect, useRef, useState, type RefObject } from 'react';

/** The width of an element in pixels, kept up to date; `guess` before it is known. */
export function useWidthOf<E extends HTMLElement>(guess: number): [RefObject<E | null>, number] {
  const element = useRef<E>(null);
  const [width, setWidth] = useState(guess);
  useEffect(() => {
    if (!element.current) return;
    const observer = new ResizeObserver(([entry]) => {
      if (entry) setWidth(Math.floor(entry.contentRect.width));
    });
    observer.observe(element.current);
    return () => observer.disconnect();
  }, []);
  return [element, width];
}
