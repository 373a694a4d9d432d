import { useEffect, useState, type ReactNode, type SubmitEvent } from 'react';
import { problemOf } from '../../api/problem';
import { useTexts } from '../../language/texts';
import { ErrorBox } from '../../parts/feedback';
import { Icon } from '../../parts/icon';
import { signIn } from '../../session/session';
import { signInTexts } from '../../session/sign-in.texts';
import { entryTexts } from './entry.texts';
import styles from './screen.module.css';

/** Account and password. A lock counts down here; what is typed stays. */
export function SignInForm(): ReactNode {
  const t = useTexts(entryTexts);
  const words = useTexts(signInTexts);
  const form = useSignIn();
  const { missing, wait, error } = form;
  return (
    <form className={styles.form} onSubmit={form.submit} noValidate>
      <div className="field">
        <label htmlFor="login">{words.login}</label>
        <input
          id="login"
          className="input"
          autoComplete="username"
          autoCapitalize="none"
          autoFocus
          value={form.login}
          aria-invalid={missing === 'login'}
          onChange={(event) => form.setLogin(event.target.value)}
        />
        {missing === 'login' && <p className="fault">{t.needLogin}</p>}
      </div>
      <Secret
        value={form.password}
        isMissing={missing === 'password'}
        onChange={form.setPassword}
      />
      {wait > 0 ? (
        <p className="note amb" role="alert">
          <Icon name="wait" />
          {t.wait(wait)}
        </p>
      ) : (
        error !== null && <ErrorBox error={error} />
      )}
      <button type="submit" className="btn pri lg wide" disabled={form.isBusy || wait > 0}>
        {words.signIn}
      </button>
    </form>
  );
}

interface SecretProps {
  readonly value: string;
  readonly isMissing: boolean;
  readonly onChange: (value: string) => void;
}

function Secret({ value, isMissing, onChange }: SecretProps): ReactNode {
  const t = useTexts(entryTexts);
  const words = useTexts(signInTexts);
  const [isShown, setShown] = useState(false);
  return (
    <div className="field">
      <label htmlFor="password">{words.password}</label>
      <div className={styles.secret}>
        <input
          id="password"
          className="input"
          type={isShown ? 'text' : 'password'}
          autoComplete="current-password"
          value={value}
          aria-invalid={isMissing}
          onChange={(event) => onChange(event.target.value)}
        />
        <button
          type="button"
          className="cbrand"
          aria-pressed={isShown}
          onClick={() => setShown(!isShown)}
        >
          {isShown ? t.hide : t.show}
        </button>
      </div>
      {isMissing && <p className="fault">{t.needPassword}</p>}
    </div>
  );
}

/** What is typed, what is missing, and the one attempt at a time. */
function useSignIn() {
  const [login, setLogin] = useState('');
  const [password, setPassword] = useState('');
  const [isBusy, setBusy] = useState(false);
  const [missing, setMissing] = useState<'login' | 'password' | null>(null);
  const [error, setError] = useState<unknown>(null);
  const [wait, setWait] = useCountdown();
  const submit = async (event: SubmitEvent<HTMLFormElement>): Promise<void> => {
    event.preventDefault();
    const lacks = login.trim() === '' ? 'login' : password === '' ? 'password' : null;
    setMissing(lacks);
    if (lacks) document.getElementById(lacks)?.focus();
    if (lacks || isBusy || wait > 0) return;
    setBusy(true);
    setError(null);
    try {
      await signIn(login.trim(), password);
    } catch (thrown) {
      setError(thrown);
      setWait(problemOf(thrown).body?.retryAfter ?? 0);
      document.querySelector<HTMLInputElement>('#password')?.select();
    } finally {
      setBusy(false);
    }
  };
  return { login, setLogin, password, setPassword, isBusy, missing, error, wait, submit };
}

/** Seconds that run down to nought. */
function useCountdown(): [number, (seconds: number) => void] {
  const [left, setLeft] = useState(0);
  useEffect(() => {
    if (left <= 0) return;
    const timer = setTimeout(() => setLeft(left - 1), 1000);
    return () => clearTimeout(timer);
  }, [left]);
  return [left, setLeft];
}
