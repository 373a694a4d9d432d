import {
  AMENDMENT_STATUS_TEXTS,
  FACT_TYPE_TEXTS,
  ITEM_STATE_TEXTS,
  MATTER_TEXTS,
  STAGE_TEXTS,
  type Text,
} from '@app/texts';
import { useState, type ReactNode } from 'react';
import { Link } from 'react-router';
import type { Dto } from '../../api/client';
import { useSay, useTexts } from '../../language/texts';
import { Empty } from '../../parts/feedback';
import { HereAt } from '../../parts/here-at';
import { Icon, type IconName } from '../../parts/icon';
import { shortTitle } from '../../parts/short-name';
import { clock, dayKey, length, moment } from '../../time/say';
import { boardTexts } from './board.texts';
import styles from './board.module.css';

/** So many at first; the others a tap away, for they are told only once. */
const SHOWN = 8;

type NewsItem = Dto['NewsItemDto'];

const LOOKS: Readonly<Record<string, readonly [IconName, string]>> = {
  TaskBlocked: ['block', 'camb'],
  TaskReturned: ['undo', 'camb'],
  ItemOverran: ['late', 'cred'],
  ReceptionCancelled: ['stop', 'cred'],
  ReceptionPostponed: ['stop', 'camb'],
  AmendmentPublished: ['recheck', 'cvio'],
  AmendmentSubmitted: ['recheck', 'cvio'],
  FollowUpClosed: ['done', 'cgrn'],
  TaskUnblocked: ['run', 'cblu'],
  ItemProgressed: ['flag', 'cblu'],
  StageAdvanced: ['arrow', 'cbrand'],
};

const CODES: Readonly<Record<string, Text>> = {
  ...MATTER_TEXTS,
  ...AMENDMENT_STATUS_TEXTS,
  ...STAGE_TEXTS,
  ...ITEM_STATE_TEXTS,
};

function useSentence(): (n: NewsItem) => string {
  const t = useTexts(boardTexts);
  const say = useSay();
  const types: Readonly<Record<string, Text>> = FACT_TYPE_TEXTS;
  return (n) => {
    const type = types[n.type];
    const state = n.state === null ? undefined : CODES[n.state];
    if (n.type === 'ItemProgressed') {
      const late = n.lateMinutes ?? 0;
      const pace = late > 0 ? t.behind(length(late * 60_000)) : t.onTime;
      return `${n.what ?? ''} ${state ? say(state) : ''}  ${pace}`;
    }
    return [type ? say(type) : n.type, state && say(state), n.what].filter(Boolean).join('  ');
  };
}

interface NewsProps {
  readonly news: Dto['NewsDto'] | undefined;
  readonly zone: string;
  readonly now: number;
}

/** What has changed since the last visit, what matters first; all on the clock of the board's axis. */
export function News({ news, zone, now }: NewsProps): ReactNode {
  const t = useTexts(boardTexts);
  const sentence = useSentence();
  const [isWhole, setWhole] = useState(false);
  if (!news) return null;
  const shown = isWhole ? news.items : news.items.slice(0, SHOWN);
  const when = (at: string, inZone: string): string =>
    dayKey(at, inZone) === dayKey(now, inZone) ? clock(at, inZone) : moment(at, inZone, now);
  return (
    <section className="panel">
      <div className="hd">
        <h2>{t.news}</h2>
        <span className="sp" />
        {news.items.length > 0 && (
          <span className="l t12">{t.newsCount(when(news.since, zone), news.items.length)}</span>
        )}
      </div>
      {news.items.length === 0 && <Empty>{t.noNews}</Empty>}
      <ul className={styles.news}>
        {shown.map((n) => {
          const [icon, tone] = LOOKS[n.type] ?? ['info', 'l'];
          return (
            <li key={n.id}>
              <time dateTime={n.at}>{when(n.at, zone)}</time>
              <span className={tone}>
                <Icon name={icon} />
              </span>
              <Link to={n.taskId ? `/tasks/${n.taskId}` : `/receptions/${n.receptionId}`}>
                {sentence(n)}
                <small className="l el">
                  {shortTitle(n.receptionTitle)} <HereAt at={n.at} zone={zone} />
                </small>
              </Link>
            </li>
          );
        })}
      </ul>
      {news.items.length > SHOWN && (
        <div className="bd">
          <button
            type="button"
            className="btn sm gh"
            aria-expanded={isWhole}
            onClick={() => setWhole(!isWhole)}
          >
            {isWhole ? t.lessNews : t.moreNews(news.items.length - SHOWN)}
          </button>
        </div>
      )}
    </section>
  );
}
