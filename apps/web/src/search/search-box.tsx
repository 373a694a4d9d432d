import { useEffect, useState, type ReactNode } from 'react';
import { useTexts } from '../language/texts';
import { Icon } from '../parts/icon';
import { SearchDialog } from './search-dialog';
import { searchTexts } from './search.texts';
import styles from './search.module.css';

/** Where one begins to search: a field on a desk, an icon on a phone, Ctrl or ⌘ K everywhere. */
export function SearchBox({ isPhone }: { readonly isPhone: boolean }): ReactNode {
  const t = useTexts(searchTexts);
  const [isOpen, setOpen] = useState(false);
  useEffect(() => {
    const listen = (event: KeyboardEvent): void => {
      if (event.isComposing || event.key.toLowerCase() !== 'k') return;
      if (!event.ctrlKey && !event.metaKey) return;
      // Not over another dialog: its half-done work stays in front.
      if (document.querySelector('dialog[open]')) return;
      event.preventDefault();
      setOpen(true);
    };
    window.addEventListener('keydown', listen);
    return () => window.removeEventListener('keydown', listen);
  }, []);
  return (
    <>
      <button
        type="button"
        className={isPhone ? styles.icon : styles.box}
        aria-label={isPhone ? t.open : undefined}
        aria-keyshortcuts="Control+K Meta+K"
        onClick={() => setOpen(true)}
      >
        <Icon name="search" />
        {!isPhone && (
          <>
            <span className="el">{t.open}</span>
            <kbd className={styles.key} aria-hidden="true">
              Ctrl K
            </kbd>
          </>
        )}
      </button>
      {isOpen && <SearchDialog onClose={() => setOpen(false)} />}
    </>
  );
}
