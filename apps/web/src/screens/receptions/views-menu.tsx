import { useState, type FormEvent, type ReactNode } from 'react';
import { useLocation, useNavigate } from 'react-router';
import { common } from '../../language/common.texts';
import { useTexts } from '../../language/texts';
import { Dialog } from '../../parts/dialog';
import { isTooLong, TooLong } from '../../parts/form';
import { Icon } from '../../parts/icon';
import { toastDone } from '../../parts/toast';
import { receptionsTexts } from './receptions.texts';
import { useSavedViews, type SavedView } from './saved-views';
import styles from './receptions.module.css';

/** The views a person has kept under a name. */
export function ViewsMenu(): ReactNode {
  const t = useTexts(receptionsTexts);
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <button type="button" className="btn gh" onClick={() => setOpen(true)}>
        <Icon name="flag" />
        {t.saved}
      </button>
      {isOpen && <ViewsDialog onClose={() => setOpen(false)} />}
    </>
  );
}

/** Longest name of a view, in characters; the server holds to the same. */
const MOST = 60;

function ViewsDialog({ onClose }: { readonly onClose: () => void }): ReactNode {
  const t = useTexts(receptionsTexts);
  const words = useTexts(common);
  const { search } = useLocation();
  const navigate = useNavigate();
  const { views, save, drop } = useSavedViews();
  const [name, setName] = useState('');
  const isOff = name.trim() === '' || isTooLong(name, MOST);
  const keep = (event: FormEvent): void => {
    event.preventDefault();
    if (isOff) return;
    const view = { name: name.trim(), search };
    void save(view).then((isKept) => {
      if (!isKept) return;
      toastDone(t.viewSaved(view.name));
      onClose();
    });
  };
  return (
    <Dialog title={t.saved} onClose={onClose} width={420}>
      <div className="col">
        {views.length === 0 && <p className="m">{t.noSaved}</p>}
        <ViewList
          views={views}
          search={search}
          onDrop={drop}
          onPick={(view) => {
            void navigate({ search: view.search });
            onClose();
          }}
        />
        <form className="row" onSubmit={keep}>
          <input
            className="input"
            value={name}
            aria-invalid={isTooLong(name, MOST) || undefined}
            aria-describedby="view-name-fault"
            aria-label={t.viewName}
            placeholder={t.viewName}
            onChange={(event) => setName(event.target.value)}
          />
          <button type="submit" className="btn pri" disabled={isOff}>
            {words.save}
          </button>
        </form>
        <TooLong id="view-name-fault" text={name} most={MOST} />
      </div>
    </Dialog>
  );
}

interface ViewListProps {
  readonly views: readonly SavedView[];
  readonly search: string;
  readonly onPick: (view: SavedView) => void;
  readonly onDrop: (name: string) => void;
}

function ViewList({ views, search, onPick, onDrop }: ViewListProps): ReactNode {
  const t = useTexts(receptionsTexts);
  return (
    <ul className={styles.views}>
      {views.map((view) => (
        <li key={view.name} className="row">
          <button
            type="button"
            className="btn gh el"
            aria-current={view.search === search}
            onClick={() => onPick(view)}
          >
            {view.name}
          </button>
          <span className="sp" />
          <button
            type="button"
            className="btn sm gh"
            aria-label={t.dropView(view.name)}
            onClick={() => onDrop(view.name)}
          >
            <Icon name="x" />
          </button>
        </li>
      ))}
    </ul>
  );
}
