import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { WaitingCount } from '../acts/waiting-count';
import { chooseLanguage, useLanguage, useTexts } from '../language';
import { Icon } from '../parts/icon';
import { fitting, shortTitle } from '../parts/short-name';
import { SearchBox } from '../search/search-box';
import type { Session } from '../session/session';
import { chooseTheme, useTheme } from '../theme/theme';
import { clock, deviceZone, useNow } from '../time';
import { Works } from '../work/works';
import { appTexts } from './app.texts';
import { useAbove, useCrumbs } from './crumbs';
import { LiveDot } from './live-dot';
import styles from './shell.module.css';

interface TopBarProps {
  readonly session: Session;
  readonly isPhone: boolean;
}

/** Where one is, how live it is, the time, theme, language, account. */
export function TopBar({ session, isPhone }: TopBarProps): ReactNode {
  const t = useTexts(appTexts);
  const now = useNow();
  const crumbs = useCrumbs();
  return (
    <header className={styles.top}>
      <nav className={styles.crumbs} aria-label={t.place}>
        {isPhone ? <PhonePlace /> : crumbs}
      </nav>
      <span className="sp" />
      <SearchBox isPhone={isPhone} />
      <WaitingCount />
      <Works userId={session.userId} />
      <LiveDot />
      {!isPhone && (
        <>
          <span className="nw">
            {t.here} <b className="b">{clock(now, deviceZone)}</b>
          </span>
          {session.demo && <span className={styles.ribbon}>{t.demo}</span>}
          <Switches />
          <Link to="/me" className={styles.avatar} aria-label={t.account} title={session.name}>
            {session.name.slice(0, 1)}
          </Link>
        </>
      )}
    </header>
  );
}

/** What stands beside the way back on a phone, and the size of its words, in pixels. */
const BESIDE_WAY = 190;
const WORDS_PX = 15;

/** On a phone: the way back by its name, or by its number where the name has no room; else the time. */
function PhonePlace(): ReactNode {
  const t = useTexts(appTexts);
  const now = useNow();
  const above = useAbove();
  if (!above?.to) return <b className="b">{clock(now, deviceZone)}</b>;
  const names = above.name === undefined ? [] : [above.name, shortTitle(above.name)];
  const said = fitting(names, (window.innerWidth - BESIDE_WAY) / WORDS_PX) ?? above.text;
  return (
    <Link to={above.to} className={styles.wayBack} aria-label={t.backTo(said)}>
      <Icon name="left" />
      <span className="el">{said}</span>
    </Link>
  );
}

/** Theme and language. */
export function Switches(): ReactNode {
  const t = useTexts(appTexts);
  const theme = useTheme();
  const language = useLanguage();
  return (
    <>
      <button
        type="button"
        className={styles.icon}
        aria-label={theme === 'dark' ? t.light : t.dark}
        onClick={() => chooseTheme(theme === 'dark' ? 'light' : 'dark')}
      >
        <Icon name="moon" />
      </button>
      <button
        type="button"
        className={styles.icon}
        aria-label={t.languageLabel}
        lang={language === 'zh' ? 'en' : 'zh-CN'}
        onClick={() => chooseLanguage(language === 'zh' ? 'en' : 'zh')}
      >
        {t.language}
      </button>
    </>
  );
}
