import { Suspense, type ReactNode } from 'react';
import { Navigate, NavLink, useParams } from 'react-router';
import { usePlace } from '../../app/crumbs';
import { useTexts } from '../../language/texts';
import { Empty, Skeleton } from '../../parts/feedback';
import { Icon } from '../../parts/icon';
import { useIsPhone } from '../../parts/use-width';
import { useSession } from '../../session/session';
import { adminTexts, groupTexts, sectionTexts } from './admin.texts';
import { SECTIONS, type Section } from './sections';
import styles from './admin.module.css';

/** 管理: the parts a person may manage, each loaded when it is opened. */
export function Screen(): ReactNode {
  const t = useTexts(adminTexts);
  const names = useTexts(sectionTexts);
  const session = useSession();
  const isPhone = useIsPhone();
  const path = (useParams()['*'] ?? '').split('/')[0];
  const sections = SECTIONS.filter((one) => one.isFor(session));
  const chosen = sections.find((one) => one.key === path);
  usePlace(
    chosen ? [{ text: t.title, to: '/admin' }, { text: names[chosen.key] }] : [{ text: t.title }],
  );
  const [first] = sections;
  if (!first)
    return (
      <div className="page">
        <h1 className="sr">{t.title}</h1>
        <Empty>{t.nothing}</Empty>
      </div>
    );
  if (!chosen && !path && !isPhone) return <Navigate to={`/admin/${first.key}`} replace />;
  const asked = SECTIONS.find((one) => one.key === path);
  return (
    <div className={`${styles.admin} ${chosen ? styles.isInside : ''}`}>
      <SectionNav sections={sections} />
      {path && !chosen && (
        <div className="page">
          {!isPhone && <h1 className="sr">{t.title}</h1>}
          <p className="note gry" role="status">
            <Icon name="shield" />
            {asked ? t.notYours(names[asked.key]) : t.noSuchPart}
          </p>
        </div>
      )}
      {chosen && (
        <div>
          <div className="page">
            <Suspense fallback={<Skeleton rows={6} />}>
              <chosen.Part />
            </Suspense>
          </div>
        </div>
      )}
    </div>
  );
}

function SectionNav({ sections }: { readonly sections: readonly Section[] }): ReactNode {
  const t = useTexts(adminTexts);
  const names = useTexts(sectionTexts);
  const groups = useTexts(groupTexts);
  const isPhone = useIsPhone();
  const found = [...new Set(sections.map((one) => one.group))];
  return (
    <nav className={styles.nav} aria-label={t.sections}>
      {isPhone && <h1>{t.title}</h1>}
      {found.map((group) => (
        <div key={group}>
          <h2>{groups[group]}</h2>
          {sections
            .filter((one) => one.group === group)
            .map((one, index, all) => (
              <NavLink
                key={one.key}
                to={`/admin/${one.key}`}
                className={index === all.length - 1 ? styles.last : undefined}
              >
                {names[one.key]}
                <Icon name="right" className={`l ${styles.toSection}`} />
              </NavLink>
            ))}
        </div>
      ))}
    </nav>
  );
}
