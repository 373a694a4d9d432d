import { useState, type ReactNode, type SubmitEvent } from 'react';
import { answer, api } from '../../api/client';
import { keys, queries } from '../../api/query';
import { textsNow, useTexts } from '../../language/texts';
import { Dialog } from '../../parts/dialog';
import { ErrorBox } from '../../parts/feedback';
import { toastDone } from '../../parts/toast';
import { meTexts } from './me.texts';

/** A new password; every other device is signed out by it. */
export function PasswordDialog({ onClose }: { readonly onClose: () => void }): ReactNode {
  const t = useTexts(meTexts);
  const { present, setPresent, next, setNext, error, submit } = usePasswordChange(onClose);
  return (
    <Dialog
      title={t.password}
      onClose={onClose}
      footer={
        <button
          type="submit"
          form="password"
          className="btn pri"
          disabled={present === '' || next === ''}
        >
          {t.password}
        </button>
      }
    >
      <form id="password" className="col" onSubmit={submit}>
        {error !== null && <ErrorBox error={error} />}
        <div className="field">
          <label htmlFor="present">{t.current}</label>
          <input
            id="present"
            className="input"
            type="password"
            autoComplete="current-password"
            value={present}
            onChange={(event) => setPresent(event.target.value)}
          />
        </div>
        <div className="field">
          <label htmlFor="next">{t.next}</label>
          <input
            id="next"
            className="input"
            type="password"
            autoComplete="new-password"
            aria-describedby="password-rule"
            value={next}
            onChange={(event) => setNext(event.target.value)}
          />
          <p id="password-rule" className="t13 m">
            {t.nextRule}
          </p>
        </div>
      </form>
    </Dialog>
  );
}

function usePasswordChange(onClose: () => void) {
  const [present, setPresent] = useState('');
  const [next, setNext] = useState('');
  const [error, setError] = useState<unknown>(null);
  const change = async (): Promise<void> => {
    setError(null);
    try {
      const session = await answer(
        api.POST('/api/v1/session/password', { body: { present, next } }),
      );
      queries.setQueryData(keys.session, session);
      await queries.invalidateQueries({ queryKey: keys.mine('sessions') });
      toastDone(textsNow(meTexts).passwordChanged);
      onClose();
    } catch (thrown) {
      setError(thrown);
    }
  };
  const submit = (event: SubmitEvent<HTMLFormElement>): void => {
    event.preventDefault();
    void change();
  };
  return { present, setPresent, next, setNext, error, submit };
}
