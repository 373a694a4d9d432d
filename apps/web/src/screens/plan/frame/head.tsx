import { PROFILE_TEXTS } from '@app/texts';
import { useEffect, type ReactNode } from 'react';
import { Link } from 'react-router';
import { useSay, useTexts } from '../../../language';
import { useTemplates } from '../../../parts/facts/templates';
import { Icon, toastDone } from '../../../parts';
import { useDraft, usePlan } from '../context';
import { NextAct } from './next-act';
import { isInForce } from './next-acts';
import { planTexts } from '../plan.texts';
import { SaveState } from './save-state';
import styles from './frame.module.css';

/** Which plan this is, whether it is saved, and the one act that comes next. */
export function PlanHead(): ReactNode {
  const t = useTexts(planTexts);
  const say = useSay();
  const { reception } = usePlan();
  const profile = reception.facts.profile ?? 'domestic';
  const merged = useDraft((state) => state.mergedFrom);
  useEffect(() => {
    if (merged > 0) toastDone(t.merged);
  }, [merged, t]);
  return (
    <header className={`page-head ${styles.head}`}>
      <h1 className="nw" title={reception.facts.title}>
        {t.title}
      </h1>
      <span className="tag">
        {isInForce(reception)
          ? t.inForce(reception.planVersion)
          : t.draftOf(reception.planVersion + 1)}
      </span>
      <span className={`tag ${styles.outline} ${styles.origin}`}>
        {say(PROFILE_TEXTS[profile])}
      </span>
      <TemplateName />
      <span className={`t13 m el ${styles.visit}`}>{reception.facts.title}</span>
      <span className="sp" />
      <SaveState />
      <Link className="btn" to={`/receptions/${reception.id}/print/plan`}>
        <Icon name="doc" />
        {t.preview}
      </Link>
      <NextAct />
    </header>
  );
}

function TemplateName(): ReactNode {
  const t = useTexts(planTexts);
  const say = useSay();
  const code = useDraft((state) => state.document.template?.code);
  const template = useTemplates().data?.find((one) => one.code === code);
  if (!template) return null;
  return <span className={`t13 l nw ${styles.origin}`}>{t.template(say(template.title))}</span>;
}
