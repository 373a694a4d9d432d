import { useQuery } from '@tanstack/react-query';
import { useRef, useState, type ReactNode, type SubmitEvent } from 'react';
import { answer, api, newKey, withKey, keys, queries } from '../../api';
import { textsNow, useTexts } from '../../language/texts';
import { Dialog } from '../../parts/dialog';
import { ErrorBox } from '../../parts/feedback';
import { toastDone } from '../../parts/toast';
import type { Session } from '../../session/session';
import { serverNow } from '../../time/now';
import { wallInstantText, wallText } from '../../time/wall';
import { meTexts } from './me.texts';
import styles from './me.module.css';

const HOUR = 3_600_000;
const SHOWN = 8;

interface SubstituteDialogProps {
  readonly session: Session;
  readonly onClose: () => void;
}

/** Names a colleague who acts for me for a time. */
export function SubstituteDialog({ session, onClose }: SubstituteDialogProps): ReactNode {
  const t = useTexts(meTexts);
  const form = useAbsence(session, onClose);
  return (
    <Dialog
      title={t.addSubstitute}
      onClose={onClose}
      footer={
        <button type="submit" form="substitute" className="btn pri" disabled={form.chosen === null}>
          {t.arrange}
        </button>
      }
    >
      <form id="substitute" className="col" onSubmit={form.submit}>
        {form.error !== null && <ErrorBox error={form.error} />}
        <Colleague {...form} />
        <Times {...form} />
      </form>
    </Dialog>
  );
}

type Absence = ReturnType<typeof useAbsence>;

function Colleague({ search, setSearch, chosen, setChosen, found, isRead }: Absence): ReactNode {
  const t = useTexts(meTexts);
  return (
    <>
      <div className="field">
        <label htmlFor="substitute-search">{t.who}</label>
        <input
          id="substitute-search"
          className="input"
          type="search"
          placeholder={t.search}
          autoComplete="off"
          value={search}
          onChange={(event) => {
            setSearch(event.target.value);
            setChosen(null);
          }}
        />
      </div>
      {isRead && found.length === 0 && <p className="m">{t.noColleague}</p>}
      <div className={styles.people} role="group" aria-label={t.who}>
        {found.map(({ id, name, title }) => (
          <button
            key={id}
            type="button"
            className="btn"
            aria-pressed={chosen === id}
            onClick={() => setChosen(id)}
          >
            {name}
            {title !== null && <small className="l">{title}</small>}
          </button>
        ))}
      </div>
    </>
  );
}

function Times({ from, setFrom, to, setTo }: Absence): ReactNode {
  const t = useTexts(meTexts);
  return (
    <div className={styles.times}>
      <div className="field">
        <label htmlFor="substitute-from">{t.from}</label>
        <input
          id="substitute-from"
          className="input"
          type="datetime-local"
          value={from}
          onChange={(event) => setFrom(event.target.value)}
        />
      </div>
      <div className="field">
        <label htmlFor="substitute-to">{t.to}</label>
        <input
          id="substitute-to"
          className="input"
          type="datetime-local"
          value={to}
          onChange={(event) => setTo(event.target.value)}
        />
      </div>
    </div>
  );
}

/** Who stands in, from when until when by the office's clock; sent once. */
function useAbsence(session: Session, onClose: () => void) {
  const zone = session.officeZone;
  const [search, setSearch] = useState('');
  const [chosen, setChosen] = useState<string | null>(null);
  const [from, setFrom] = useState(() => wallText(serverNow(), zone));
  const [to, setTo] = useState(() => wallText(serverNow() + 24 * HOUR, zone));
  const [error, setError] = useState<unknown>(null);
  const key = useRef(newKey());
  const colleagues = useQuery({
    queryKey: keys.office('directory', search.trim()),
    queryFn: () =>
      answer(api.GET('/api/v1/directory', { params: { query: { search: search.trim() } } })),
    enabled: search.trim() !== '',
  });
  const arrange = async (substituteUserId: string): Promise<void> => {
    try {
      await answer(
        api.POST('/api/v1/substitutes', {
          params: { header: withKey(key.current) },
          body: {
            substituteUserId,
            startsAt: wallInstantText(from, zone),
            endsAt: wallInstantText(to, zone),
          },
        }),
      );
      toastDone(textsNow(meTexts).substituteNamed);
      await queries.invalidateQueries({ queryKey: keys.mine('substitutes') });
      onClose();
    } catch (thrown) {
      key.current = newKey();
      setError(thrown);
    }
  };
  const submit = (event: SubmitEvent<HTMLFormElement>): void => {
    event.preventDefault();
    if (chosen !== null) void arrange(chosen);
  };
  const found = (colleagues.data ?? []).filter(({ id }) => id !== session.userId).slice(0, SHOWN);
  const isRead = colleagues.data !== undefined;
  return {
    search,
    setSearch,
    chosen,
    setChosen,
    from,
    setFrom,
    to,
    setTo,
    error,
    found,
    isRead,
    submit,
  };
}
