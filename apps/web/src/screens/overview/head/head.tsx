import { PROFILE_TEXTS } from '@app/texts';
import type { ReactNode } from 'react';
import { useSay, useTexts } from '../../../language/texts';
import { Rag, useRagRules, useStandingHealth } from '../../../parts/rag';
import { clock, date, dayKey, deviceZone, differs, useNow, zoneName } from '../../../time';
import { ColourReasons } from '../colour/colour-reasons';
import { useReception } from '../data';
import { HeadActs } from './head-acts';
import styles from '../overview.module.css';
import { overviewTexts } from '../overview.texts';
import { useOverview } from '../use-overview';

/** Title, colour with its rules, who comes when, and what can be done with the whole. */
export function Head(): ReactNode {
  const t = useTexts(overviewTexts);
  const { board } = useOverview();
  const health = useStandingHealth(board.health);
  const rules = useRagRules()(health.rules.filter((rule) => rule !== 'judged'));
  return (
    <header className={styles.head}>
      <div className={styles.title}>
        <h1>{board.title}</h1>
        <details className={styles.rag}>
          <summary>
            <Rag health={board.health} look={health.level === 'red' ? 'solid' : 'pill'}>
              {health.level !== 'grey' && rules.length > 0 && t.rules(rules.length)}
            </Rag>
          </summary>
          <ColourReasons />
        </details>
      </div>
      <HeadActs />
      <Meta />
    </header>
  );
}

const DAY = 86_400_000;

/** Which day of the visit it is, and of how many. */
function useDay(): string | null {
  const t = useTexts(overviewTexts);
  const { items, board } = useOverview();
  const now = useNow();
  const keys = items
    .flatMap(({ startAt }) => (startAt ? [dayKey(startAt, board.zone)] : []))
    .sort();
  const [first] = keys;
  const last = keys.at(-1);
  if (!first || !last) return null;
  const ordinal = (key: string): number =>
    Math.round((Date.parse(key) - Date.parse(first)) / DAY) + 1;
  const n = ordinal(dayKey(now, board.zone));
  if (n < 1 || n > ordinal(last)) return null;
  return t.dayOf(date(now, board.zone), n, ordinal(last));
}

function Meta(): ReactNode {
  const t = useTexts(overviewTexts);
  const say = useSay();
  const now = useNow();
  const { receptionId, board } = useOverview();
  const facts = useReception(receptionId).data?.facts;
  const profile = facts?.profile;
  const day = useDay();
  const parts = [
    board.code,
    profile && say(PROFILE_TEXTS[profile]),
    facts?.sendingUnit && facts.headCount
      ? t.delegation(facts.sendingUnit, facts.headCount)
      : facts?.sendingUnit,
    day,
    board.planVersion > 0 ? t.version(board.planVersion) : t.noPlan,
    differs(board.zone, deviceZone, now) &&
      t.zones(clock(now, board.zone), zoneName(board.zone, now), clock(now, deviceZone)),
  ];
  return (
    <p className={styles.meta}>
      {parts.filter(Boolean).map((part) => (
        <span key={String(part)}>{part}</span>
      ))}
    </p>
  );
}
