import { ROLE_TEXTS, type Text } from '@app/texts';
import type { ReactNode } from 'react';
import { chooseLanguage, listOf, useLanguage, useSay, useTexts } from '../../language';
import type { Session } from '../../session/session';
import { chooseTheme, useThemeChoice, type ThemeChoice } from '../../theme/theme';
import { meTexts } from './me.texts';
import styles from './me.module.css';
import { useDepartmentText } from '../../parts/department-name';

/** Who I am here. */
export function Account({ session }: { readonly session: Session }): ReactNode {
  const t = useTexts(meTexts);
  const say = useSay();
  const roles: Readonly<Record<string, Text>> = ROLE_TEXTS;
  const role = roles[session.role];
  const post = session.title ?? (role ? say(role) : '');
  const department = useDepartmentText();
  const place = department(session.departmentName) || session.officeName;
  // A title often names the department already.
  const lines = post.includes(session.departmentName ?? place) ? [post] : [post, place];
  return (
    <section className={`panel ${styles.account}`}>
      <span className={styles.avatar} aria-hidden="true">
        {session.name.slice(0, 1)}
      </span>
      <div>
        <h2>{session.name}</h2>
        <p className="m">{lines.filter(Boolean).join(' · ')}</p>
        <p className="l t13">
          {t.login} <code>{session.login}</code>
        </p>
        {session.standsFor.length > 0 && (
          <p className="cbrand">{t.actsFor(listOf(session.standsFor.map(({ name }) => name)))}</p>
        )}
      </div>
    </section>
  );
}

/** Language and theme of this browser. */
export function Display(): ReactNode {
  const t = useTexts(meTexts);
  const language = useLanguage();
  const theme = useThemeChoice();
  return (
    <section className="panel">
      <div className="hd">
        <h2>{t.display}</h2>
      </div>
      <div className={styles.settings}>
        <Choice
          label={t.language}
          value={language}
          options={[
            ['zh', t.chinese],
            ['en', t.english],
          ]}
          onChoose={(next) => chooseLanguage(next)}
        />
        <Choice<ThemeChoice>
          label={t.theme}
          value={theme}
          options={[
            ['light', t.light],
            ['dark', t.dark],
            ['system', t.system],
          ]}
          onChoose={chooseTheme}
        />
      </div>
    </section>
  );
}

interface ChoiceProps<T extends string> {
  readonly label: string;
  readonly value: T;
  readonly options: readonly (readonly [T, string])[];
  readonly onChoose: (value: T) => void;
}

/** One of a few, chosen with one tap. */
export function Choice<T extends string>({
  label,
  value,
  options,
  onChoose,
}: ChoiceProps<T>): ReactNode {
  return (
    <div className={styles.setting}>
      <span aria-hidden="true">{label}</span>
      <div className={styles.choice} role="group" aria-label={label}>
        {options.map(([option, text]) => (
          <button
            key={option}
            type="button"
            lang={option === 'en' ? 'en' : undefined}
            aria-pressed={option === value}
            onClick={() => onChoose(option)}
          >
            {text}
          </button>
        ))}
      </div>
    </div>
  );
}
