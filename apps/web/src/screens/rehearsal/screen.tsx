import { useQuery } from '@tanstack/react-query';
import { useState, type ReactNode } from 'react';
import { useParams } from 'react-router';
import { answer, api } from '../../api/client';
import { readings } from '../../api/readings';
import { crumbOf, usePlace } from '../../app/crumbs';
import { useTexts } from '../../language/texts';
import { ErrorBox } from '../../parts/feedback';
import { Before } from './before';
import { rehearsalTexts } from './rehearsal.texts';
import { Result } from './result';
import styles from './rehearsal.module.css';

const LATENESS = ['none', 'usual', 'bad'] as const;
type Lateness = (typeof LATENESS)[number];

/** 推演: the whole reception on simulated time, and where it is weak. */
export function Screen(): ReactNode {
  const { receptionId: id = '' } = useParams();
  const t = useTexts(rehearsalTexts);
  const [lateness, setLateness] = useState<Lateness>('usual');
  const [seed, setSeed] = useState(1);
  const reception = useQuery(readings.reception(id));
  const [played, setPlayed] = useState<Played | null>(null);
  const play = usePlay(id, played);
  const playOnce = (): void => {
    setPlayed({ seed, lateness, count: (played?.count ?? 0) + 1 });
    setSeed(seed + 1);
  };
  usePlace([
    { text: t.receptions, to: '/receptions' },
    crumbOf(id, reception.data),
    { text: t.title },
  ]);
  return (
    <div className="page">
      <header className="page-head">
        <h1>{t.title}</h1>
        <span className="m">{reception.data?.facts.title}</span>
      </header>
      <section className="panel">
        <div className="bd col">
          <p className="m">{t.about}</p>
          <Choices
            {...{ lateness, setLateness, seed, setSeed }}
            isPlaying={play.isFetching}
            onPlay={playOnce}
          />
          {play.error !== null && (
            <ErrorBox error={play.error} onRetry={() => void play.refetch()} />
          )}
        </div>
      </section>
      {play.data ? (
        <Result result={play.data} zone={reception.data?.facts.zone ?? 'UTC'} />
      ) : (
        <Before />
      )}
    </div>
  );
}

interface Played {
  readonly seed: number;
  readonly lateness: Lateness;
  /** How often it was played: the plan may be another one since. */
  readonly count: number;
}

/**
 * The rehearsal that was asked for last. The same seed plays the same, so that after a switch of the
 * language it is played again in its words; nothing else plays it again.
 */
function usePlay(id: string, played: Played | null) {
  return useQuery({
    queryKey: ['rehearsal', id, played],
    queryFn: () => {
      const { seed = 1, lateness = 'usual' } = played ?? {};
      const params = { path: { id } };
      const body = { seed, lateness };
      return answer(api.POST('/api/v1/receptions/{id}/rehearsals', { params, body }));
    },
    enabled: played !== null,
    staleTime: Infinity,
    retry: false,
  });
}

interface ChoicesProps {
  readonly lateness: Lateness;
  readonly setLateness: (lateness: Lateness) => void;
  readonly seed: number;
  readonly setSeed: (seed: number) => void;
  readonly isPlaying: boolean;
  readonly onPlay: () => void;
}

function Choices(props: ChoicesProps): ReactNode {
  const { lateness, setLateness, seed, setSeed, isPlaying, onPlay } = props;
  const t = useTexts(rehearsalTexts);
  return (
    <div className={styles.form}>
      <label className="field">
        <span className="label">{t.lateness}</span>
        <select
          className="input"
          value={lateness}
          onChange={(event) => setLateness(event.target.value as Lateness)}
        >
          {LATENESS.map((one) => (
            <option key={one} value={one}>
              {t[one]}
            </option>
          ))}
        </select>
      </label>
      <label className="field">
        <span className="label">{t.seed}</span>
        <input
          className="input"
          type="number"
          min={1}
          value={seed}
          onChange={(event) => setSeed(Number(event.target.value) || 1)}
        />
      </label>
      <button type="button" className="btn pri" disabled={isPlaying} onClick={onPlay}>
        {isPlaying ? t.running : t.run}
      </button>
    </div>
  );
}
