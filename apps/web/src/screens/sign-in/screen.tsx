import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { Navigate, useSearchParams } from 'react-router';
import { answer, api, keys } from '../../api';
import { useTexts } from '../../language/texts';
import { Icon } from '../../parts/icon';
import { usePlace } from '../../app/crumbs';
import { useSessionQuery } from '../../session/session';
import { signInTexts } from '../../session/sign-in.texts';
import { DemoRoles } from './demo-roles';
import { Door } from './door';
import { entryTexts } from './entry.texts';
import { PasswordChange } from './password-change';
import { PhoneCode } from './phone-code';
import styles from './screen.module.css';
import { SignInForm } from './sign-in-form';

/** The door: an account of one's own, or one of the demo's. Leads back to where one wanted to go. */
export function Screen(): ReactNode {
  const t = useTexts(entryTexts);
  const words = useTexts(signInTexts);
  const [search] = useSearchParams();
  const { data: session } = useSessionQuery();
  const { data: welcome } = useQuery({
    queryKey: keys.office('welcome'),
    queryFn: () => answer(api.GET('/api/v1/welcome')),
  });
  usePlace([{ text: words.signIn }]);
  const wanted = search.get('to') ?? '/';
  // Only a place of ours: a link from outside leads nowhere else.
  const target = /^\/(?![/\\])/.test(wanted) ? wanted : '/';
  if (session && !session.mustChangePassword) return <Navigate to={target} replace />;
  return (
    <Door>
      {session ? (
        <PasswordChange />
      ) : (
        <>
          <div>
            <h1 className={styles.title}>{words.signIn}</h1>
            <p className="m">{welcome?.officeName ?? ' '}</p>
          </div>
          {target !== '/' && (
            <p className={styles.then}>
              <Icon name="link" className="cbrand" />
              {t.opensThen}
            </p>
          )}
          <SignInForm />
          {welcome?.demo && <DemoRoles demo={welcome.demo} />}
          <PhoneCode />
        </>
      )}
    </Door>
  );
}
