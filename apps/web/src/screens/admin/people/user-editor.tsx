import { ROLE_TEXTS } from '@app/texts';
import type { ReactNode } from 'react';
import { answer, answerWithTag, api, withKey, type Dto } from '../../../api/client';
import { useSay, useTexts } from '../../../language/texts';
import { toastDone, useDepartmentText } from '../../../parts';
import { adminTexts } from '../admin.texts';
import { orNull, textOf, type Field, type Values } from '../form/field';
import { FormDialog, type Loaded } from '../form/form-dialog';
import { formTexts } from '../form/form.texts';
import { tagOf } from '../form/tag';
import { useDepartments } from '../../../parts/facts/colleagues';
import { peopleTexts } from './people.texts';

type User = Dto['UserDto'];

function loadedFrom(user: User, tag: string): Loaded {
  const { name, title, phone, dutyPhone, email, role, departmentId, language, active } = user;
  return {
    tag,
    values: {
      name,
      title: title ?? '',
      phone: phone ?? '',
      dutyPhone: dutyPhone ?? '',
      email: email ?? '',
      role,
      departmentId: departmentId ?? '',
      language,
      active: active ? '1' : '',
    },
  };
}

const EMPTY: Loaded = { tag: '', values: { role: 'departmentMember', language: 'zh' } };

function bodyOf(values: Values) {
  return {
    name: textOf(values, 'name'),
    title: orNull(values, 'title'),
    phone: orNull(values, 'phone'),
    dutyPhone: orNull(values, 'dutyPhone'),
    email: orNull(values, 'email'),
    role: textOf(values, 'role') as Dto['CreateUserDto']['role'],
    departmentId: orNull(values, 'departmentId'),
    language: textOf(values, 'language') as 'zh' | 'en',
  };
}

function useFields(isNew: boolean): Field[] {
  const t = useTexts(peopleTexts);
  const department = useDepartmentText();
  const a = useTexts(adminTexts);
  const say = useSay();
  const departments = (useDepartments().data ?? []).filter((one) => one.active);
  const roles = Object.entries(ROLE_TEXTS).map(([value, text]) => ({ value, text: say(text) }));
  const login: Field = { name: 'login', label: t.login, isRequired: true };
  const state: Field = {
    name: 'active',
    label: a.state,
    kind: 'select',
    options: [
      { value: '1', text: a.active },
      { value: '', text: a.closed },
    ],
  };
  return [
    ...(isNew ? [login] : []),
    { name: 'name', label: t.name, isRequired: true },
    { name: 'title', label: t.post },
    { name: 'role', label: t.role, kind: 'select', options: roles },
    {
      name: 'departmentId',
      label: t.department,
      kind: 'select',
      options: [
        { value: '', text: t.noDepartment },
        ...departments.map((one) => ({ value: one.id, text: department(one.nameZh) })),
      ],
    },
    { name: 'phone', label: t.phone },
    { name: 'dutyPhone', label: t.dutyPhone },
    { name: 'email', label: t.email },
    {
      name: 'language',
      label: t.language,
      kind: 'select',
      options: [
        { value: 'zh', text: '中文' },
        { value: 'en', text: 'English' },
      ],
    },
    ...(isNew ? [] : [state]),
  ];
}

interface UserEditorProps {
  readonly user: User | null;
  readonly onClose: () => void;
  readonly onSaved: () => void;
  readonly onAdded: (user: Dto['NewUserDto']) => void;
}

/** Adds or changes a person; closing an account is its state. */
export function UserEditor({ user, onClose, onSaved, onAdded }: UserEditorProps): ReactNode {
  const t = useTexts(peopleTexts);
  const { saved } = useTexts(formTexts);
  const fields = useFields(user === null);
  const path = { id: user?.id ?? '' };
  const reload = async (): Promise<Loaded> => {
    const read = await answerWithTag(api.GET('/api/v1/users/{id}', { params: { path } }));
    return loadedFrom(read.data, read.etag ?? tagOf(read.data.revision));
  };
  return (
    <FormDialog
      title={user ? t.editUser : t.addUser}
      fields={fields}
      initial={user ? loadedFrom(user, tagOf(user.revision)) : EMPTY}
      reload={user ? reload : undefined}
      onClose={onClose}
      save={async (values, { key, tag }) => {
        const body = bodyOf(values);
        if (user) {
          const header = { ...withKey(key), 'If-Match': tag };
          const active = textOf(values, 'active') === '1';
          await answer(
            api.PATCH('/api/v1/users/{id}', {
              params: { path, header },
              body: { ...body, active },
            }),
          );
          toastDone(saved);
        } else {
          const params = { header: withKey(key) };
          const login = textOf(values, 'login');
          const added = await answer(
            api.POST('/api/v1/users', { params, body: { login, ...body } }),
          );
          // After the form has closed, the password takes its place.
          setTimeout(() => onAdded(added));
        }
        onSaved();
      }}
    />
  );
}
