import { useState, type ReactNode, type SubmitEvent } from 'react';
import { Navigate, useNavigate, useSearchParams } from 'react-router';
import { useTexts } from '../../language/texts';
import { ErrorBox } from '../../parts/feedback';
import { signIn, useSessionQuery } from '../../session/session';
import { signInTexts } from '../../session/sign-in.texts';

export function Screen(): ReactNode {
  const t = useTexts(signInTexts);
  const [login, setLogin] = useState('');
  const [password, setPassword] = useState('');
  const [error, setError] = useState<unknown>(null);
  const [search] = useSearchParams();
  const navigate = useNavigate();
  const { data: session } = useSessionQuery();
  const wanted = search.get('to') ?? '/';
  // Only a place of ours: a link from outside leads nowhere else.
  const target = /^\/(?![/\\])/.test(wanted) ? wanted : '/';
  if (session && !session.mustChangePassword) return <Navigate to={target} replace />;
  const submit = (event: SubmitEvent<HTMLFormElement>): void => {
    event.preventDefault();
    signIn(login, password).then(() => navigate(target, { replace: true }), setError);
  };
  return (
    <form className="page" onSubmit={submit}>
      <h1>{t.signIn}</h1>
      {error !== null && <ErrorBox error={error} />}
      <div className="field">
        <label htmlFor="login">{t.login}</label>
        <input
          id="login"
          className="input"
          value={login}
          autoComplete="username"
          onChange={(event) => setLogin(event.target.value)}
        />
      </div>
      <div className="field">
        <label htmlFor="password">{t.password}</label>
        <input
          id="password"
          type="password"
          className="input"
          value={password}
          autoComplete="current-password"
          onChange={(event) => setPassword(event.target.value)}
        />
      </div>
      <button type="submit" className="btn pri lg">
        {t.signIn}
      </button>
    </form>
  );
}
