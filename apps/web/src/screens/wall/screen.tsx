import { useEffect, useState, type ReactNode } from 'react';
import { useParams } from 'react-router';
import { useLanguage, useTexts } from '../../language';
import { lookOf, useSayException } from '../../parts/exception';
import { Icon, type IconName } from '../../parts/icon';
import { ragTexts } from '../../parts/rag.texts';
import { shortTitle } from '../../parts/short-name';
import { clock, clockSeconds, overBy, serverNow } from '../../time';
import { Lanes } from './lanes';
import { nextItems } from './lanes-of';
import { useWall, type Wall, type WallReception, type WallState } from './use-wall';
import { WallTop } from './wall-top';
import { wallTexts } from './wall.texts';
import styles from './wall.module.css';

/** Each reception is shown so long. */
const TURN_MS = 20_000;
const EXCEPTIONS = 5;
const OTHERS = 4;

/** A second hand: the clock, the turn of the receptions, the now-line. */
function useSeconds(): number {
  const [now, setNow] = useState(() => serverNow());
  useEffect(() => {
    const timer = setInterval(() => setNow(serverNow()), 1000);
    return () => clearInterval(timer);
  }, []);
  return now;
}

/** 大屏: no shell, no account, no act, nobody's name; whoever has the link sees it. */
export function Screen(): ReactNode {
  const t = useTexts(wallTexts);
  const { token = '' } = useParams();
  const state = useWall(token);
  const now = useSeconds();
  useEffect(() => {
    const light = new URLSearchParams(window.location.search).get('theme') === 'light';
    document.documentElement.dataset.theme = light ? 'light' : 'dark';
    document.title = t.title;
  }, [t.title]);
  if (state.isRevoked || !state.wall)
    return (
      <main className={styles.message} aria-busy={!state.isRevoked}>
        <h1>{t.title}</h1>
        <p role="status">{state.isRevoked ? t.revoked : t.waiting}</p>
      </main>
    );
  return <Shown wall={state.wall} state={state} now={now} />;
}

interface ShownProps {
  readonly wall: Wall;
  readonly state: WallState;
  readonly now: number;
}

function Shown({ wall, state, now }: ShownProps): ReactNode {
  const t = useTexts(wallTexts);
  const count = wall.receptions.length;
  const index = count === 0 ? 0 : Math.floor(now / TURN_MS) % count;
  const reception = wall.receptions[index];
  return (
    <main className={`${styles.wall} ${state.isStale ? styles.stale : ''}`}>
      <WallTop {...{ wall, reception, index, now }} live={state.live} />
      <Sums wall={wall} reception={reception} />
      {reception ? (
        <div className={styles.body}>
          <Lanes reception={reception} now={now} />
          <Side wall={wall} current={reception} />
        </div>
      ) : (
        <p className={styles.empty}>{t.empty}</p>
      )}
      <Foot {...{ wall, reception, now }} isStale={state.isStale} />
    </main>
  );
}

/** The department in the language shown. */
function useNameOf(): (e: Wall['exceptions'][number]) => string | null {
  const isEnglish = useLanguage() === 'en';
  return ({ departmentName, departmentNameEn }) => (isEnglish ? departmentNameEn : departmentName);
}

function Sums({ wall, reception }: { readonly wall: Wall; readonly reception?: WallReception }) {
  const t = useTexts(wallTexts);
  const sayException = useSayException();
  const nameOf = useNameOf();
  const worst = wall.exceptions[0];
  const said = worst && sayException(worst);
  const isRed = worst !== undefined && lookOf(worst.rule).tone === 'red';
  const sums = reception?.sums;
  return (
    <section className={styles.sums}>
      {worst && said ? (
        <div className={`${styles.say} ${isRed ? styles.bad : styles.warn}`} aria-live="polite">
          <span>
            <Icon name={isRed ? 'rag-r' : 'rag-a'} />
            {[nameOf(worst), said.fault, overBy(worst.minutes * 60_000)].filter(Boolean).join(' ')}
          </span>
          <b>{said.what}</b>
        </div>
      ) : (
        <div className={styles.say}>
          <span>{t.receptions(wall.receptions.length)}</span>
          <b>{t.calm}</b>
        </div>
      )}
      <Sum word={t.today} value={sums?.today ?? 0} />
      <Sum word={t.done} value={sums?.done ?? 0} tone="cgrn" />
      <Sum word={t.blocked} value={sums?.blocked ?? 0} tone="camb" icon="block" />
      <Sum word={t.late} value={sums?.late ?? 0} tone="cred" icon="late" />
    </section>
  );
}

interface SumProps {
  readonly word: string;
  readonly value: number;
  readonly tone?: string;
  readonly icon?: IconName;
}

/** A number has its colour only when there is something to count. */
function Sum({ word, value, tone = '', icon }: SumProps): ReactNode {
  const colour = value > 0 ? tone : '';
  return (
    <div>
      <span>
        {icon && (
          <i className={colour}>
            <Icon name={icon} />
          </i>
        )}
        {word}
      </span>
      <b className={colour}>{value}</b>
    </div>
  );
}

function Side({ wall, current }: { readonly wall: Wall; readonly current: WallReception }) {
  const t = useTexts(wallTexts);
  const rag = useTexts(ragTexts) as Readonly<Record<string, unknown>>;
  const sayException = useSayException();
  const nameOf = useNameOf();
  const colours: Readonly<Record<string, readonly [IconName, string]>> = {
    red: ['rag-r', 'red'],
    amber: ['rag-a', 'amb'],
    green: ['rag-g', 'grn'],
  };
  return (
    <aside className={styles.side}>
      <div className={styles.caption}>
        <h2>{t.exceptions}</h2>
      </div>
      {wall.exceptions.length === 0 && <p className={styles.nothing}>{t.noExceptions}</p>}
      <ul className={styles.exceptions}>
        {wall.exceptions.slice(0, EXCEPTIONS).map((e) => {
          const said = sayException(e);
          const { tone, icon } = lookOf(e.rule);
          return (
            <li key={`${e.rule} ${e.receptionId} ${e.what} ${e.since}`} className={tone}>
              <Icon name={icon} />
              <div>
                <b>{said.what}</b>
                <p>
                  {nameOf(e)} {said.fault} {overBy(e.minutes * 60_000)}
                </p>
              </div>
            </li>
          );
        })}
      </ul>
      <ul className={styles.others}>
        {wall.receptions.slice(0, OTHERS).map((r) => {
          const [icon, tone] = colours[r.health.level] ?? ['rag-n', 'gry'];
          const word = rag[r.health.level];
          return (
            <li key={r.id} className={`${tone} ${r.id === current.id ? styles.current : ''}`}>
              <Icon name={icon} />
              <span title={r.title}>{shortTitle(r.title)}</span>
              <em>{typeof word === 'string' ? word : null}</em>
            </li>
          );
        })}
      </ul>
    </aside>
  );
}

interface FootProps {
  readonly wall: Wall;
  readonly reception: WallReception | undefined;
  readonly now: number;
  readonly isStale: boolean;
}

function Foot({ wall, reception, now, isStale }: FootProps): ReactNode {
  const t = useTexts(wallTexts);
  const next = reception ? nextItems(reception.items, now, 4) : [];
  const zone = reception?.zone ?? wall.zone;
  const time = clockSeconds(wall.now, zone);
  return (
    <footer className={styles.foot}>
      <div className={styles.nexts}>
        <span className="l">{t.next}</span>
        {next.length === 0 && <span>{t.noNext}</span>}
        {next.map((item) => (
          <span key={item.key}>
            <b>{clock(item.startAt ?? wall.now, zone)}</b>
            {item.title}
          </span>
        ))}
      </div>
      <em className={isStale ? styles.old : undefined}>
        {isStale ? t.stale(time) : t.dataTime(time)}
      </em>
    </footer>
  );
}
