import { useState, type ReactNode, type SubmitEvent } from 'react';
import { appTexts } from '../app/app.texts';
import { useTexts } from '../language/texts';
import { Dialog } from '../parts/dialog';
import { ErrorBox } from '../parts/feedback';
import { signIn, type Session } from './session';
import { signInTexts } from './sign-in.texts';

/** Over the page whose session ended: nothing typed below is lost. */
export function SignInAgain({ session }: { readonly session: Session }): ReactNode {
  const t = useTexts(appTexts);
  const words = useTexts(signInTexts);
  const [password, setPassword] = useState('');
  const [error, setError] = useState<unknown>(null);
  const submit = (event: SubmitEvent<HTMLFormElement>): void => {
    event.preventDefault();
    signIn(session.login, password).catch(setError);
  };
  return (
    <Dialog title={t.expiredTitle} onClose={() => undefined} isClosable={false}>
      <p>{t.expired}</p>
      {error !== null && <ErrorBox error={error} />}
      <form className="col" onSubmit={submit}>
        <div className="field">
          <label htmlFor="again">{words.passwordOf(session.name)}</label>
          <input
            id="again"
            className="input"
            type="password"
            autoComplete="current-password"
            value={password}
            onChange={(event) => setPassword(event.target.value)}
          />
        </div>
        <button type="submit" className="btn pri lg">
          {words.signIn}
        </button>
      </form>
    </Dialog>
  );
}
