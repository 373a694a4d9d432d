import { useEffect, useRef, useState, type ReactNode } from 'react';
import { MissingGlyphs } from '../parts/missing-glyphs';
import { missingGlyphs } from '../theme/rare-glyphs';
import styles from './shell.module.css';

const WAIT_MS = 200;
/** As high as the note can get. */
const ROOM_PX = 110;

type TextBox = HTMLInputElement | HTMLTextAreaElement;

const isTextBox = (target: EventTarget | null): target is TextBox =>
  target instanceof HTMLTextAreaElement ||
  (target instanceof HTMLInputElement && ['text', 'search', ''].includes(target.type));

interface Watched {
  readonly box: TextBox;
  readonly text: string;
}

/** Looks at every text that comes onto the page, when there is time for it. */
function watchPage(): () => void {
  let text = '';
  const look = (): void => {
    void missingGlyphs(text);
    text = '';
  };
  const take = (more: string | null): void => {
    if (!more) return;
    if (text === '') setTimeout(look, WAIT_MS);
    text += more;
  };
  take(document.body.textContent);
  const observer = new MutationObserver((changes) => {
    for (const { target, addedNodes } of changes)
      if (target instanceof Text) take(target.data);
      else for (const node of addedNodes) take(node.textContent);
  });
  observer.observe(document.body, { childList: true, subtree: true, characterData: true });
  return () => observer.disconnect();
}

/** Beside the field that is written in: what of it this device cannot draw, on every screen. */
export function GlyphWatch(): ReactNode {
  const [watched, setWatched] = useState<Watched | null>(null);
  useEffect(watchPage, []);
  useEffect(() => {
    const look = ({ target }: Event): void =>
      setWatched(isTextBox(target) ? { box: target, text: target.value } : null);
    const leave = (): void => setWatched(null);
    document.addEventListener('focusin', look);
    document.addEventListener('input', look);
    document.addEventListener('focusout', leave);
    return () => {
      document.removeEventListener('focusin', look);
      document.removeEventListener('input', look);
      document.removeEventListener('focusout', leave);
    };
  }, []);
  if (!watched) return null;
  return <Beside {...watched} />;
}

/** In the top layer, above the dialog the field stands in. */
function Beside({ box, text }: Watched): ReactNode {
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const note = place.current;
    if (!note) return;
    const follow = (): void => {
      const { left, top, bottom } = box.getBoundingClientRect();
      const isLow = bottom + ROOM_PX > innerHeight;
      note.style.setProperty('--left', `${left}px`);
      note.style.setProperty('--top', `${isLow ? top - 4 : bottom + 4}px`);
      note.style.setProperty('--lift', isLow ? '-100%' : '0');
    };
    follow();
    note.showPopover();
    addEventListener('scroll', follow, true);
    addEventListener('resize', follow);
    return () => {
      removeEventListener('scroll', follow, true);
      removeEventListener('resize', follow);
    };
  }, [box]);
  return (
    <div ref={place} popover="manual" className={styles.beside}>
      <MissingGlyphs text={text} />
    </div>
  );
}
