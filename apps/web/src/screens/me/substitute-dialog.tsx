import { useQuery } from '@tanstack/react-query';
import { useState, type ReactNode } from 'react';
import { answer, api, withKey, keys, queries } from '../../api';
import { textsNow, useTexts } from '../../language/texts';
import { Dialog } from '../../parts/dialog';
import { Form, TextField, useSend } from '../../parts/form';
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
        <button type="submit" form="substitute" className="btn pri" disabled={form.isOff}>
          {t.arrange}
        </button>
      }
    >
      <Form id="substitute" error={form.error} onSubmit={() => !form.isOff && form.send()}>
        <Colleague {...form} />
        <Times {...form} />
      </Form>
    </Dialog>
  );
}

type Absence = ReturnType<typeof useAbsence>;

function Colleague({ search, setSearch, chosen, setChosen, found, isRead }: Absence): ReactNode {
  const t = useTexts(meTexts);
  return (
    <>
      <TextField
        label={t.who}
        path="substituteUserId"
        type="search"
        placeholder={t.search}
        value={search}
        onChange={(text) => {
          setSearch(text);
          setChosen(null);
        }}
      />
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
      <TextField
        label={t.from}
        path="startsAt"
        type="datetime-local"
        value={from}
        onChange={setFrom}
      />
      <TextField label={t.to} path="endsAt" type="datetime-local" value={to} onChange={setTo} />
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
  const colleagues = useQuery({
    queryKey: keys.office('directory', search.trim()),
    queryFn: () =>
      answer(api.GET('/api/v1/directory', { params: { query: { search: search.trim() } } })),
    enabled: search.trim() !== '',
  });
  const { send, error, isBusy } = useSend(async (key) => {
    if (chosen === null) return;
    await answer(
      api.POST('/api/v1/substitutes', {
        params: { header: withKey(key) },
        body: {
          substituteUserId: chosen,
          startsAt: wallInstantText(from, zone),
          endsAt: wallInstantText(to, zone),
        },
      }),
    );
    toastDone(textsNow(meTexts).substituteNamed);
    await queries.invalidateQueries({ queryKey: keys.mine('substitutes') });
    onClose();
  });
  const found = (colleagues.data ?? []).filter(({ id }) => id !== session.userId).slice(0, SHOWN);
  const isRead = colleagues.data !== undefined;
  const isOff = isBusy || chosen === null || from === '' || to === '';
  const typed = { search, setSearch, chosen, setChosen, from, setFrom, to, setTo };
  return { ...typed, found, isRead, send, error, isOff };
}
