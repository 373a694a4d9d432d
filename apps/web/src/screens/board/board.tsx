import { useState, type ReactNode } from 'react';
import { useScrollBack } from '../../parts/use-scroll-back';
import { useIsPhone } from '../../parts/use-width';
import { can, useSession } from '../../session/session';
import { useNow } from '../../time/now';
import { BoardHead } from './board-head';
import styles from './board.module.css';
import { Decisions } from './decisions';
import { Exceptions } from './exceptions';
import { Hero } from './hero';
import { InstructDialog } from './instruct-dialog';
import { Instructions } from './instructions';
import { News } from './news';
import { Milestones, Receptions } from './receptions';
import { nameOf } from './exception-place';
import {
  useDataTime,
  useInstructions,
  useItineraries,
  useNews,
  type Exception,
  type Overview,
} from './use-board';
import { useSeen } from './use-seen';
import { WallsButton } from './walls';

const OTHERS = 4;

/** What the board shows of one reading. */
export function Board(props: { readonly data: Overview; readonly updatedAt: number }): ReactNode {
  const { data, updatedAt } = props;
  const session = useSession();
  const isPhone = useIsPhone();
  const now = useNow();
  const fresh = useDataTime(updatedAt);
  const { seen, markSeen } = useSeen();
  const [target, setTarget] = useState<Exception | null>(null);
  const itineraries = useItineraries(data.receptions);
  const news = useNews(session.userId);
  const isLeader = session.role === 'leader';
  const instructions = useInstructions(isLeader);
  useScrollBack();
  const canInstruct = can(session, 'instruction.give');

  const first = data.exceptions.find((e) => !seen.has(nameOf(e))) ?? null;
  const others = data.exceptions.filter((e) => e !== first).slice(0, OTHERS);
  return (
    <>
      <BoardHead data={data} now={now} fresh={fresh} isPhone={isPhone}>
        {can(session, 'display.manage') && !isPhone && <WallsButton />}
      </BoardHead>
      <div className={`${styles.board} ${fresh.isStale ? styles.stale : ''}`}>
        <Hero
          exception={first}
          running={data.receptions.length}
          onInstruct={setTarget}
          onRead={markSeen}
          {...{ canInstruct, isPhone }}
        />
        <div className={styles.main}>
          <Receptions receptions={data.receptions} {...{ itineraries, now, isPhone }} />
          {isPhone && <Decisions decisions={data.decisions} {...{ now, isPhone }} />}
          {isPhone && <News news={news.data} zone={data.zone} now={now} />}
          <Exceptions exceptions={others} read={seen} onInstruct={setTarget} {...{ canInstruct }} />
          <Milestones receptions={data.receptions} {...{ itineraries, now }} />
        </div>
        <div className={styles.side}>
          {!isPhone && <Decisions decisions={data.decisions} {...{ now, isPhone }} />}
          {!isPhone && <News news={news.data} zone={data.zone} now={now} />}
          <Instructions items={instructions.data?.items ?? []} now={now} isMine={isLeader} />
        </div>
      </div>
      {target && <InstructDialog exception={target} onClose={() => setTarget(null)} />}
    </>
  );
}
