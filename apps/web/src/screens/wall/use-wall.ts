import { useEffect, useState } from 'react';
import { answer, api, type Dto } from '../../api/client';
import { problemOf } from '../../api/problem';
import { setServerClock } from '../../time/now';

export type Wall = Dto['WallDto'];
export type WallReception = Dto['WallReceptionDto'];

/** A wall asks so often: what a hand on a phone changes is here within two seconds. */
const ASK_MS = 1200;
const PATIENCE_MS = 8_000;
const OFFLINE_MS = 30_000;
const STALE_MS = 60_000;

export interface WallState {
  readonly wall: Wall | null;
  readonly live: 'live' | 'reconnecting' | 'offline';
  readonly isStale: boolean;
  readonly isRevoked: boolean;
}

/** What the wall shows, asked for again and again; a server that is away is waited for. */
export function useWall(secret: string): WallState {
  const [wall, setWall] = useState<Wall | null>(null);
  const [isRevoked, setRevoked] = useState(false);
  const [heardAt, setHeardAt] = useState(() => Date.now());
  const [now, setNow] = useState(() => Date.now());
  useEffect(() => {
    const end = new AbortController();
    let timer: ReturnType<typeof setTimeout> | undefined;
    const ask = async (): Promise<void> => {
      try {
        const read = await readWall(secret, end.signal);
        setServerClock(read.now);
        setWall(read);
        setHeardAt(Date.now());
        setRevoked(false);
      } catch (error) {
        if (problemOf(error).status === 401) setRevoked(true);
      }
      setNow(Date.now());
      if (!end.signal.aborted) timer = setTimeout(() => void ask(), ASK_MS);
    };
    void ask();
    return () => {
      clearTimeout(timer);
      end.abort();
    };
  }, [secret]);
  const silence = now - heardAt;
  const live = silence > OFFLINE_MS ? 'offline' : silence > ASK_MS * 3 ? 'reconnecting' : 'live';
  return { wall, live, isStale: silence > STALE_MS, isRevoked };
}

/** One reading; a server that does not answer is given up on, and asked again. */
function readWall(secret: string, end: AbortSignal): Promise<Wall> {
  return answer(
    api.GET('/api/v1/wall', {
      params: { header: { 'x-display-secret': secret } },
      signal: AbortSignal.any([end, AbortSignal.timeout(PATIENCE_MS)]),
    }),
  );
}
