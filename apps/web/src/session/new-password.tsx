import { useState, type ReactNode } from 'react';
import { answer, api, keys, queries } from '../api';
import { useTexts } from '../language/texts';
import { Form, TextField, useSend } from '../parts/form';
import { newPasswordTexts } from './new-password.texts';

/** A new password while it is typed. */
export interface NewPassword {
  readonly present: string;
  readonly next: string;
}

interface Changing {
  readonly typed: NewPassword;
  readonly type: (typed: NewPassword) => void;
  readonly send: () => void;
  readonly error: unknown;
  /** Something is missing, or it is on its way. */
  readonly isOff: boolean;
}

/** Changes the password; the session that comes with it is used from then on. */
export function useNewPassword(onDone?: () => void): Changing {
  const [typed, type] = useState<NewPassword>({ present: '', next: '' });
  const { send, error, isBusy } = useSend(async () => {
    const session = await answer(api.POST('/api/v1/session/password', { body: typed }));
    queries.setQueryData(keys.session, session);
    await queries.invalidateQueries({ queryKey: keys.mine('sessions') });
    onDone?.();
  });
  const isOff = isBusy || typed.present === '' || typed.next === '';
  return { typed, type, send, error, isOff };
}

interface NewPasswordFormProps {
  readonly id: string;
  readonly className?: string;
  readonly changing: Changing;
  readonly children?: ReactNode;
}

/** The present password and the new one. */
export function NewPasswordForm(props: NewPasswordFormProps): ReactNode {
  const { id, className, changing, children } = props;
  const { typed, type, send, error, isOff } = changing;
  const t = useTexts(newPasswordTexts);
  return (
    <Form id={id} className={className} error={error} onSubmit={() => !isOff && send()}>
      <TextField
        label={t.present}
        path="present"
        type="password"
        autoComplete="current-password"
        value={typed.present}
        onChange={(present) => type({ ...typed, present })}
      />
      <TextField
        label={t.next}
        path="next"
        type="password"
        autoComplete="new-password"
        hint={t.rule}
        value={typed.next}
        onChange={(next) => type({ ...typed, next })}
      />
      {children}
    </Form>
  );
}
