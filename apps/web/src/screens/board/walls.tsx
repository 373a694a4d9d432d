import { useQuery } from '@tanstack/react-query';
import { useState, type ReactNode } from 'react';
import { answer, api, withKey, type Dto, keys, queries } from '../../api';
import { common, textsNow, useTexts } from '../../language';
import { Dialog, Form, Icon, Read, TextField, toastDone, toastProblem, useSend } from '../../parts';
import { copyText } from '../../parts/copy';
import { useNow, deviceZone, moment } from '../../time';
import styles from './board.module.css';
import { wallsTexts } from './walls.texts';

/** Opens the links of walls. */
export function WallsButton(): ReactNode {
  const t = useTexts(wallsTexts);
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <button type="button" className="btn sm" onClick={() => setOpen(true)}>
        <Icon name="link" />
        {t.button}
      </button>
      {isOpen && <WallsDialog onClose={() => setOpen(false)} />}
    </>
  );
}

const reload = (): Promise<void> =>
  queries.invalidateQueries({ queryKey: keys.office('displays') });

async function revoke(id: string): Promise<void> {
  try {
    await answer(
      api.DELETE('/api/v1/displays/{id}', { params: { path: { id }, header: withKey() } }),
    );
    toastDone(textsNow(wallsTexts).revoked);
  } catch (error) {
    toastProblem(error);
  }
  await reload();
}

/** Links of walls: made (the secret is shown once), listed, revoked. */
export function WallsDialog({ onClose }: { readonly onClose: () => void }): ReactNode {
  const t = useTexts(wallsTexts);
  const displays = useQuery({
    queryKey: keys.office('displays'),
    queryFn: () => answer(api.GET('/api/v1/displays')),
  });
  return (
    <Dialog title={t.title} onClose={onClose} width={560}>
      <p className="t13 m">{t.about}</p>
      <NewWall />
      <Read query={displays} rows={2}>
        {(rows) => (rows.length === 0 ? <p className="m">{t.none}</p> : <Walls rows={rows} />)}
      </Read>
    </Dialog>
  );
}

function NewWall(): ReactNode {
  const t = useTexts(wallsTexts);
  const [name, setName] = useState('');
  const [link, setLink] = useState<string | null>(null);
  const { send, error, isBusy } = useSend(async (key) => {
    const body = { name: name.trim() };
    const { secret } = await answer(
      api.POST('/api/v1/displays', { params: { header: withKey(key) }, body }),
    );
    setLink(`${window.location.origin}/wall/${secret}`);
    setName('');
    await reload();
  });
  const isOff = isBusy || name.trim() === '';
  return (
    <Form error={error} onSubmit={() => !isOff && send()}>
      <div className={styles.newWall}>
        <TextField
          label={t.name}
          path="name"
          most={80}
          placeholder={t.example}
          value={name}
          onChange={setName}
        />
        <button type="submit" className="btn pri" disabled={isOff}>
          {t.make}
        </button>
      </div>
      {link !== null && <MadeLink link={link} />}
    </Form>
  );
}

/** Shown once: the secret is in the link and nowhere else. */
function MadeLink({ link }: { readonly link: string }): ReactNode {
  const t = useTexts(wallsTexts);
  const words = useTexts(common);
  return (
    <div className="note grn" role="status">
      <Icon name="check" />
      <div className="col">
        <p>{t.made}</p>
        <code className={styles.link}>{link}</code>
        <div className="row">
          <button type="button" className="btn sm" onClick={() => void copyText(link)}>
            <Icon name="copy" />
            {words.copy}
          </button>
          <a className="btn sm" href={link} target="_blank" rel="noreferrer">
            {t.open}
          </a>
        </div>
      </div>
    </div>
  );
}

function Walls({ rows }: { readonly rows: readonly Dto['DisplayDto'][] }): ReactNode {
  const t = useTexts(wallsTexts);
  const now = useNow();
  return (
    <ul className={styles.walls}>
      {rows.map((row) => (
        <li key={row.id}>
          <div>
            <b className="b">{row.name}</b>
            <small className="l">
              {t.by(row.createdBy)}{' '}
              {row.seenAt ? t.seen(moment(row.seenAt, deviceZone, now)) : t.never}
            </small>
          </div>
          <button
            type="button"
            className="btn sm dgr"
            aria-label={t.revokeOf(row.name)}
            onClick={() => void revoke(row.id)}
          >
            {t.revoke}
          </button>
        </li>
      ))}
    </ul>
  );
}
