import { queryOptions, useQuery } from '@tanstack/react-query';
import { useState, type ReactNode } from 'react';
import { Link } from 'react-router';
import { ActSheet, type Ask } from '../../acts/act-sheet';
import { perform } from '../../acts/perform';
import { acknowledgePackage, type Subject } from '../../acts/task-acts';
import { answer, api, type Dto, keys } from '../../api';
import { SCOPE_TEXTS } from '@app/texts';
import { useSay, useTexts } from '../../language/texts';
import { Read, useDepartmentText } from '../../parts';
import { shortTitle } from '../../parts/short-name';
import { Caller } from '../task/caller';
import { Fact } from '../task/facts';
import styles from '../task/task.module.css';
import { Signatures } from './signatures';
import { packageTexts } from './package.texts';
import { TaskRows } from './task-rows';

export type Package = Dto['AssignmentDetailDto'];

/** One package; it is read again when its reception changes. */
export const packageQuery = (id: string) =>
  queryOptions({
    queryKey: keys.mine('package', id),
    queryFn: () => answer(api.GET('/api/v1/assignments/{id}', { params: { path: { id } } })),
  });

interface PackageViewProps {
  readonly id: string;
  readonly heading: 'h1' | 'h2';
}

/** A department's part: whom to call, what it has signed, its tasks. */
export function PackageView({ id, heading }: PackageViewProps): ReactNode {
  const query = useQuery(packageQuery(id));
  return (
    <Read query={query} rows={6}>
      {(data) => (
        <div className={styles.view}>
          <Head of={data} heading={heading} />
          <Signatures of={data} />
          <TaskRows of={data} />
        </div>
      )}
    </Read>
  );
}

interface HeadProps {
  readonly of: Package;
  readonly heading: 'h1' | 'h2';
}

function Head({ of, heading: Heading }: HeadProps): ReactNode {
  const t = useTexts(packageTexts);
  const department = useDepartmentText();
  return (
    <section className={`panel ${styles.head}`}>
      <div className="row wrap">
        <span className="tag">{t.version(of.packageVersion)}</span>
        <Link to={`/receptions/${of.receptionId}`} className={styles.reception}>
          <span className="el" title={of.receptionTitle}>
            {shortTitle(of.receptionTitle)}
          </span>
          <span className="t12 nw">{of.receptionCode}</span>
        </Link>
      </div>
      <Heading className={styles.what}>{t.nameOf(department(of.departmentName))}</Heading>
      <dl className={styles.facts}>
        {of.head && (
          <Fact name={t.head}>
            <Caller person={of.head} />
          </Fact>
        )}
        {of.lead && (
          <Fact name={t.lead}>
            <Caller person={of.lead} />
          </Fact>
        )}
      </dl>
      <Acts of={of} />
    </section>
  );
}

type Scope = 'plan' | 'ready' | 'done';

function Acts({ of }: { readonly of: Package }): ReactNode {
  const t = useTexts(packageTexts);
  const department = useDepartmentText();
  const say = useSay();
  const [ask, setAsk] = useState<Ask | null>(null);
  const on = subjectOfPackage(of, t.nameOf(department(of.departmentName)));
  const open = of.tasks.filter((task) => task.acts.includes('acknowledge'));
  const scopes = of.acts
    .filter((act) => act.startsWith('sign:'))
    .map((act) => act.slice('sign:'.length) as Scope);
  const canAcknowledge = of.acts.includes('acknowledge') && open.length > 0;
  const mayDecide = of.acts.includes('decide-objection');
  if (!canAcknowledge && scopes.length === 0 && !mayDecide) return null;
  return (
    <div className={styles.acts}>
      {canAcknowledge && (
        <button
          type="button"
          className={`btn lg pri ${styles.mainAct}`}
          onClick={() =>
            perform(
              [
                acknowledgePackage(
                  on,
                  open.map((task) => ({ ...on, kind: 'task', id: task.id, what: task.what })),
                ),
              ],
              t.acknowledged(open.length),
            )
          }
        >
          {t.acknowledge(open.length)}
        </button>
      )}
      {mayDecide && (
        <button
          type="button"
          className={`btn lg pri ${styles.mainAct}`}
          onClick={() => setAsk({ type: 'objection', on, objection: objectionOf(of) })}
        >
          {t.decideObjection}
        </button>
      )}
      {scopes.map((scope, index) => (
        <button
          key={scope}
          type="button"
          className={`btn lg ${!canAcknowledge && index === 0 ? `pri ${styles.mainAct}` : ''}`}
          onClick={() => setAsk({ type: 'sign', on, scope, packageVersion: of.packageVersion })}
        >
          {say(SCOPE_TEXTS[scope])}
        </button>
      ))}
      {ask && <ActSheet ask={ask} onClose={() => setAsk(null)} />}
    </div>
  );
}

const objectionOf = (of: Package): string | null =>
  of.signatures.find((one) => one.status === 'standing' && one.answer === 'object')?.remark ?? null;

const subjectOfPackage = (of: Package, what: string): Subject => ({
  kind: 'signature',
  id: of.id,
  scope: null,
  receptionId: of.receptionId,
  assignmentId: of.id,
  what,
});
