import { useState, type ReactNode } from 'react';
import { appTexts } from '../app/app.texts';
import { useTexts } from '../language/texts';
import { Dialog } from '../parts/dialog';
import { Form, TextField, useSend } from '../parts/form';
import { signIn, type Over, type Session } from './session';
import { signInTexts } from './sign-in.texts';

interface SignInAgainProps {
  readonly session: Session;
  readonly why: Over;
}

/** Over the page whose session ended: nothing typed below is lost. */
export function SignInAgain({ session, why }: SignInAgainProps): ReactNode {
  const t = useTexts(appTexts);
  const words = useTexts(signInTexts);
  const [password, setPassword] = useState('');
  const { send, error, isBusy } = useSend(() => signIn(session.login, password));
  return (
    <Dialog title={t.expiredTitle} onClose={() => undefined} isClosable={false}>
      <p>{t[why]}</p>
      <Form error={error} onSubmit={send}>
        <TextField
          label={words.passwordOf(session.name)}
          path="password"
          type="password"
          autoComplete="current-password"
          autoFocus
          value={password}
          onChange={setPassword}
        />
        <button type="submit" className="btn pri lg" disabled={isBusy}>
          {words.signIn}
        </button>
        <a className="btn" href={why === 'other' ? '/' : '/sign-in'}>
          {why === 'other' ? words.goOn : words.otherPerson}
        </a>
      </Form>
    </Dialog>
  );
}
