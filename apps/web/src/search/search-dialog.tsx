import { useState, type KeyboardEvent, type ReactNode } from 'react';
import { useNavigate } from 'react-router';
import { useTexts } from '../language/texts';
import { Dialog } from '../parts/dialog';
import { ErrorBox } from '../parts/feedback';
import { isTooLong, TooLong } from '../parts/form';
import { searchTexts } from './search.texts';
import { MOST, useSearch, type Hit } from './use-search';
import styles from './search.module.css';

const GROUPS = ['receptions', 'tasks', 'people'] as const;
const LIST = 'search-hits';

/** A text and what it finds; arrows choose, Enter opens. */
export function SearchDialog({ onClose }: { readonly onClose: () => void }): ReactNode {
  const t = useTexts(searchTexts);
  const navigate = useNavigate();
  const [text, setText] = useState('');
  const [chosen, setChosen] = useState(0);
  const query = useSearch(text);
  const isLong = isTooLong(text.trim(), MOST);
  const hits = [...text.trim()].length >= 2 && !isLong ? (query.data ?? []) : [];
  const at = Math.min(chosen, Math.max(0, hits.length - 1));
  const open = (hit: Hit | undefined): void => {
    if (!hit?.to) return;
    onClose();
    void navigate(hit.to);
  };
  const press = (event: KeyboardEvent): void => {
    if (event.nativeEvent.isComposing || hits.length === 0) return;
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step !== undefined) {
      event.preventDefault();
      setChosen((at + step + hits.length) % hits.length);
    } else if (event.key === 'Enter') {
      event.preventDefault();
      open(hits[at]);
    }
  };
  return (
    <Dialog title={t.title} onClose={onClose} width={600}>
      <div className="col">
        <input
          type="search"
          role="combobox"
          className="input"
          autoFocus
          autoComplete="off"
          aria-label={t.open}
          aria-expanded={hits.length > 0}
          aria-controls={LIST}
          aria-activedescendant={hits.length > 0 ? `${LIST}-${at}` : undefined}
          placeholder={t.open}
          value={text}
          onChange={(event) => {
            setText(event.target.value);
            setChosen(0);
          }}
          onKeyDown={press}
        />
        {isLong ? (
          <TooLong text={text.trim()} most={MOST} />
        ) : query.error ? (
          <ErrorBox error={query.error} onRetry={() => void query.refetch()} />
        ) : (
          <p className="t12 l" role="status">
            {saidOf(t, text, query.data ? hits.length : null)}
          </p>
        )}
        <Hits hits={hits} at={at} onOpen={open} />
      </div>
    </Dialog>
  );
}

type Texts = ReturnType<typeof useTexts<typeof searchTexts>>;

function saidOf(t: Texts, text: string, count: number | null): string {
  if ([...text.trim()].length < 2) return t.hint;
  if (count === null) return '';
  return count === 0 ? t.nothing : t.found(count);
}

interface HitsProps {
  readonly hits: readonly Hit[];
  readonly at: number;
  readonly onOpen: (hit: Hit) => void;
}

function Hits({ hits, at, onOpen }: HitsProps): ReactNode {
  const t = useTexts(searchTexts);
  const groups = GROUPS.filter((group) => hits.some((hit) => hit.group === group));
  return (
    <div id={LIST} role="listbox" aria-label={t.title} className={styles.hits}>
      {groups.map((group) => (
        <div key={group} role="group" aria-label={t[group]}>
          <p className={styles.group} aria-hidden="true">
            {t[group]}
          </p>
          {hits.map(
            (hit, index) =>
              hit.group === group && (
                <div
                  key={hit.key}
                  id={`${LIST}-${index}`}
                  role="option"
                  aria-selected={index === at}
                  aria-disabled={hit.to === null}
                  className={styles.hit}
                  onClick={() => onOpen(hit)}
                >
                  <span className="el">{hit.text}</span>
                  <span className="t12 l el">{hit.about}</span>
                </div>
              ),
          )}
        </div>
      ))}
    </div>
  );
}
