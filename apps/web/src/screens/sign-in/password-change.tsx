import { useState, type ReactNode, type SubmitEvent } from 'react';
import { answer, api } from '../../api/client';
import { keys, queries } from '../../api/query';
import { useTexts } from '../../language/texts';
import { ErrorBox } from '../../parts/feedback';
import { entryTexts } from './entry.texts';
import styles from './screen.module.css';

/** A one-time password is replaced before anything else is shown. */
export function PasswordChange(): ReactNode {
  const t = useTexts(entryTexts);
  const [current, setCurrent] = useState('');
  const [next, setNext] = useState('');
  const [error, setError] = useState<unknown>(null);
  const submit = async (event: SubmitEvent<HTMLFormElement>): Promise<void> => {
    event.preventDefault();
    setError(null);
    try {
      const session = await answer(
        api.POST('/api/v1/session/password', { body: { present: current, next } }),
      );
      queries.setQueryData(keys.session, session);
    } catch (thrown) {
      setError(thrown);
    }
  };
  return (
    <form className={styles.form} onSubmit={submit}>
      <div>
        <h1 className={styles.title}>{t.changeTitle}</h1>
        <p className="m">{t.changeWhy}</p>
      </div>
      <div className="field">
        <label htmlFor="current">{t.current}</label>
        <input
          id="current"
          className="input"
          type="password"
          autoComplete="current-password"
          value={current}
          onChange={(event) => setCurrent(event.target.value)}
        />
      </div>
      <div className="field">
        <label htmlFor="next">{t.next}</label>
        <input
          id="next"
          className="input"
          type="password"
          autoComplete="new-password"
          aria-describedby="rule"
          value={next}
          onChange={(event) => setNext(event.target.value)}
        />
        <p id="rule" className="t13 m">
          {t.nextRule}
        </p>
      </div>
      {error !== null && <ErrorBox error={error} />}
      <button type="submit" className="btn pri lg wide">
        {t.change}
      </button>
    </form>
  );
}
