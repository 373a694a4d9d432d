import { useQuery } from '@tanstack/react-query';
import { useState, type ReactNode } from 'react';
import { Link } from 'react-router';
import { answer, api, keys } from '../../api';
import { usePlace } from '../../app/crumbs';
import { useTexts } from '../../language/texts';
import { Form, Read, TextField, useSend } from '../../parts';
import { signInTexts } from '../../session/sign-in.texts';
import { Door } from '../sign-in/door';
import styles from '../sign-in/screen.module.css';
import { setupTexts } from './setup.texts';

/** The first administrator of an empty installation, by a link that works once. */
export function Screen(): ReactNode {
  const t = useTexts(setupTexts);
  const state = useQuery({
    queryKey: keys.office('setup'),
    queryFn: () => answer(api.GET('/api/v1/setup')),
  });
  usePlace([{ text: t.title }]);
  return (
    <Door>
      <h1 className={styles.title}>{t.title}</h1>
      <Read query={state}>{({ open }) => (open ? <FirstAccount /> : <Closed />)}</Read>
    </Door>
  );
}

function Closed(): ReactNode {
  const t = useTexts(setupTexts);
  return (
    <>
      <p className="m">{t.closed}</p>
      <Link className="btn pri lg wide" to="/sign-in">
        {t.toSignIn}
      </Link>
    </>
  );
}

/** The link's secret stands after the `#`, so it never reaches a log. */
const secret = (): string => window.location.hash.slice(1);

function FirstAccount(): ReactNode {
  const t = useTexts(setupTexts);
  const words = useTexts(signInTexts);
  const [typed, setTyped] = useState({ login: '', name: '', password: '' });
  const { send, error, isBusy } = useSend(async () => {
    await answer(api.POST('/api/v1/setup', { body: { ...typed, token: secret() } }));
    window.location.assign('/');
  });
  const isOff = isBusy || Object.values(typed).some((value) => value.trim() === '');
  const write = (part: Partial<typeof typed>): void => setTyped({ ...typed, ...part });
  return (
    <Form className={styles.form} error={error} onSubmit={() => !isOff && send()}>
      <p className="m">{t.once}</p>
      <TextField
        label={words.login}
        path="login"
        autoComplete="username"
        hint={t.loginRule}
        autoFocus
        value={typed.login}
        onChange={(login) => write({ login })}
      />
      <TextField
        label={t.name}
        path="name"
        autoComplete="name"
        value={typed.name}
        onChange={(name) => write({ name })}
      />
      <TextField
        label={words.password}
        path="password"
        type="password"
        autoComplete="new-password"
        hint={t.passwordRule}
        value={typed.password}
        onChange={(password) => write({ password })}
      />
      <button type="submit" className="btn pri lg wide" disabled={isOff}>
        {t.create}
      </button>
    </Form>
  );
}
