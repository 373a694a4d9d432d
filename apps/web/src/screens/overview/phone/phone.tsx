import type { ReactNode } from 'react';
import { ErrorBox, Skeleton } from '../../../parts/feedback';
import { ByStage } from '../by-stage';
import { OnlyOwn, useExceptions, type ReadState } from '../desk';
import { DutyPanel } from '../people/duty-panel';
import { ExceptionCards } from '../waits/exception-cards';
import { Head } from '../head/head';
import { LogPanel } from '../record/log-panel';
import { DayColumn } from './phone-day';
import side from '../side.module.css';
import { StageBar } from '../head/stage-bar';
import { useOverview } from '../use-overview';
import { WaitsPanel } from '../waits/waits-panel';

/** The overview in one column: the sentence first, then what is at hand. */
export function Phone({ isReady, failed }: ReadState): ReactNode {
  const { board } = useOverview();
  const hasPlan = board.planVersion > 0;
  return (
    <>
      <Head />
      {failed && <ErrorBox error={failed.error} onRetry={() => void failed.refetch()} />}
      {!isReady && !failed && <Skeleton rows={6} height={64} />}
      {isReady && hasPlan && <Wrong />}
      <StageBar />
      <ByStage />
      {isReady && hasPlan && (
        <>
          <DayColumn />
          <OnlyOwn />
          <div className={side.side}>
            <WaitsPanel />
            <DutyPanel />
            <LogPanel />
          </div>
        </>
      )}
    </>
  );
}

function Wrong(): ReactNode {
  return <ExceptionCards list={useExceptions()} />;
}
