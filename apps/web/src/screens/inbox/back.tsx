import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { useTexts } from '../../language/texts';
import { Icon } from '../../parts/icon';
import { useIsPhone } from '../../parts/use-width';
import styles from './inbox.module.css';
import { inboxTexts } from './inbox.texts';

/** The way back on a phone, where the top bar has no crumbs. */
export function BackToInbox(): ReactNode {
  const t = useTexts(inboxTexts);
  const isPhone = useIsPhone();
  if (!isPhone) return null;
  return (
    <Link to="/inbox" className={styles.back}>
      <Icon name="left" />
      {t.title}
    </Link>
  );
}
