import { useQuery } from '@tanstack/react-query';
import { useState, type ReactNode } from 'react';
import { answer, api, withKey, type Dto, keys, queries } from '../../../api';
import { aside, useTexts } from '../../../language';
import { Empty, Read, Icon, toastDone } from '../../../parts';
import { can, useSession } from '../../../session/session';
import { textOf, type Field } from '../form/field';
import { FormDialog } from '../form/form-dialog';
import { formTexts } from '../form/form.texts';
import { SectionHead } from '../section-head';
import { ConfirmDialog } from './confirm-dialog';
import { peopleTexts } from './people.texts';
import { useColleagues } from '../../../parts/facts/colleagues';
import { SubstituteList } from './substitute-list';
import styles from '../admin.module.css';

type Substitute = Dto['SubstituteDto'];
const KEY = keys.office('substitutes');

/** 代理: who acts for whom, and how long. */
export function Part(): ReactNode {
  const t = useTexts(peopleTexts);
  const [isAdding, setAdding] = useState(false);
  const [ending, setEnding] = useState<Substitute | null>(null);
  const query = useQuery({
    queryKey: KEY,
    queryFn: () => answer(api.GET('/api/v1/substitutes')),
  });
  const refresh = (): Promise<void> => queries.invalidateQueries({ queryKey: KEY });
  return (
    <>
      <SectionHead title={t.substitutesTitle} about={t.substitutesAbout}>
        <button type="button" className="btn pri" onClick={() => setAdding(true)}>
          <Icon name="plus" />
          {t.addSubstitute}
        </button>
      </SectionHead>
      <Read query={query}>
        {(rows) => (
          <section className={`panel ${styles.panel}`}>
            {rows.length === 0 ? (
              <Empty>{t.noSubstitutes}</Empty>
            ) : (
              <SubstituteList rows={rows} onEnd={setEnding} />
            )}
          </section>
        )}
      </Read>
      {isAdding && <Editor onClose={() => setAdding(false)} onSaved={refresh} />}
      {ending && (
        <ConfirmDialog
          title={t.end}
          text={`${ending.absentName} → ${ending.substituteName}。${t.endAsk}`}
          act={t.end}
          onClose={() => setEnding(null)}
          run={async (key) => {
            const params = { path: { id: ending.id }, header: withKey(key) };
            await answer(api.DELETE('/api/v1/substitutes/{id}', { params }));
            toastDone(t.ended);
            await refresh();
            setEnding(null);
          }}
        />
      )}
    </>
  );
}

interface EditorProps {
  readonly onClose: () => void;
  readonly onSaved: () => Promise<void>;
}

function Editor({ onClose, onSaved }: EditorProps): ReactNode {
  const t = useTexts(peopleTexts);
  const f = useTexts(formTexts);
  const session = useSession();
  const people = (useColleagues().data ?? []).map((one) => ({
    value: one.id,
    text: aside(one.name, one.title),
  }));
  const absent: Field = { name: 'absentUserId', label: t.absent, kind: 'select', options: people };
  const fields: Field[] = [
    ...(can(session, 'substitute.manage') ? [absent] : []),
    {
      name: 'substituteUserId',
      label: t.substitute,
      kind: 'select',
      options: people,
      isRequired: true,
    },
    { name: 'startsAt', label: t.from, kind: 'datetime-local' },
    { name: 'endsAt', label: t.until, kind: 'datetime-local' },
  ];
  return (
    <FormDialog
      title={t.addSubstitute}
      fields={fields}
      initial={{ tag: '', values: { absentUserId: session.userId } }}
      onClose={onClose}
      save={async (values, { key }) => {
        const instant = (name: string): string => {
          const text = textOf(values, name);
          return text && new Date(text).toISOString();
        };
        await answer(
          api.POST('/api/v1/substitutes', {
            params: { header: withKey(key) },
            body: {
              absentUserId: textOf(values, 'absentUserId'),
              substituteUserId: textOf(values, 'substituteUserId'),
              startsAt: instant('startsAt'),
              endsAt: instant('endsAt'),
            },
          }),
        );
        toastDone(f.saved);
        await onSaved();
      }}
    />
  );
}
