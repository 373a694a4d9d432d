import { useMutation, useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { type Dto, keys, newKey, queries, readings } from '../../../api';
import { useTexts } from '../../../language';
import { Icon, State, toastDone, toastProblem } from '../../../parts';
import { can, useSession } from '../../../session/session';
import { useApprover } from './approver';
import { useDraft, useFacts, usePlan } from '../context';
import { useGoTo } from '../findings/go-to';
import { actOn, nextActOf, type NextActName } from './next-acts';
import { planTexts } from '../plan.texts';
import { changedReading } from '../store/readings';
import { useFindingActs, useOpenBlocks } from '../findings/waived';
import type { Step } from '../findings/places';

/** What stands in the way of the next act, and where it is put right. */
function useObstacle(
  act: NextActName,
): { readonly said: string; readonly step: Step; readonly tone: string } | null {
  const t = useTexts(planTexts);
  const { reception } = usePlan();
  const phase = useDraft((state) => state.phase);
  const blocks = useOpenBlocks();
  const unsaved = useFacts().count;
  const unanswered = useUnanswered();
  const lacking = useLacking();
  if (unsaved > 0) return { said: t.saveFactsFirst, step: 'facts', tone: 'camb' };
  if (act === 'receive' && reception.missingFacts.length > 0)
    return { said: t.missingFacts(reception.missingFacts.length), step: 'facts', tone: 'camb' };
  if (act === 'send' || act === 'submit') {
    if (phase === 'refused') return { said: t.notSavedYet, step: 'check', tone: 'cred' };
    if (lacking > 0) return { said: t.stageLacks(lacking), step: 'check', tone: 'camb' };
    if (blocks.length > 0)
      return { said: t.firstBlock(blocks.length), step: 'check', tone: 'cred' };
    if (act === 'submit' && unanswered.objections > 0)
      return { said: t.objectionsFirst(unanswered.objections), step: 'check', tone: 'cred' };
    if (act === 'submit' && unanswered.answers > 0)
      return { said: t.answersFirst(unanswered.answers), step: 'check', tone: 'camb' };
  }
  return null;
}

/** What 任务确认 still needs: no plan goes out before. */
function useLacking(): number {
  const { reception } = usePlan();
  const isConfirming = reception.status === 'open' && reception.stage === 'confirm';
  const { data } = useQuery({ ...readings.board(reception.id), enabled: isConfirming });
  return isConfirming ? (data?.gate.missingWithoutAdvance.length ?? 0) : 0;
}

/** Departments whose answer the submission waits for, and those that do not agree. */
function useUnanswered(): { readonly answers: number; readonly objections: number } {
  const { reception } = usePlan();
  const isAsked = reception.planStatus === 'cosigning' && reception.facts.cosign !== 'after';
  const { data } = useQuery({ ...readings.board(reception.id), enabled: isAsked });
  const missing = isAsked && data ? data.gate.missingWithoutAdvance : [];
  const count = (code: string): number =>
    missing
      .filter((line) => line.code === code)
      .reduce((sum, line) => sum + Math.max(1, line.count), 0);
  return { answers: count('plan.answer-missing'), objections: count('plan.objection-open') };
}

/** The one filled button: what comes next for this plan. What refuses it stands beside it. */
export function NextAct(): ReactNode {
  const { reception } = usePlan();
  const session = useSession();
  const act = nextActOf(reception);
  const pending = usePending();
  if (!can(session, 'plan.write')) return null;
  if (pending && act !== 'launch' && act !== 'change') return <Waiting approval={pending} />;
  if (act === null) return null;
  if (act === 'change') return <ChangeLink />;
  if (reception.planStatus !== 'cosigning') return <ActButton act={act} />;
  return <Cosigned act={act} />;
}

/** After 会签: what was changed since is not in the version that goes to approval, and that is said. */
function Cosigned({ act }: { readonly act: NextActName }): ReactNode {
  const t = useTexts(planTexts);
  const { reception } = usePlan();
  const isChanged = useChangedSinceSent();
  if (!isChanged)
    return (
      <>
        <ActButton act="send" isPlain label={t.sendAgain} />
        <ActButton act={act} />
      </>
    );
  return (
    <>
      <span className="t13 camb">{t.changedSinceSent(reception.planVersion)}</span>
      <ActButton act={act} isPlain label={t.submitVersion(reception.planVersion)} />
      <ActButton act="send" label={t.sendAgain} />
    </>
  );
}

/** Whether the draft says something else than the version that was sent. */
function useChangedSinceSent(): boolean {
  const { reception } = usePlan();
  const revision = useDraft((state) => state.revision);
  const { data } = useQuery(changedReading(reception.id, reception.planVersion, revision));
  return data?.same === false;
}

/** The agreement or the plan that was submitted, and is not decided yet. */
function usePending(): Dto['ApprovalRowDto'] | undefined {
  const { approvals } = useFindingActs();
  return approvals.find(
    ({ status, matter }) => status === 'pending' && (matter === 'receive' || matter === 'plan'),
  );
}

/** Nothing to do here: it is said who is waited for, and where to look. */
function Waiting({ approval }: { readonly approval: Dto['ApprovalRowDto'] }): ReactNode {
  const t = useTexts(planTexts);
  const goTo = useGoTo();
  const who = useApprover()(approval);
  return (
    <button type="button" className="btn" onClick={() => goTo({ step: 'check' })}>
      <State tone="blu" icon="wait">
        {approval.matter === 'receive' ? t.waitingToReceive(who) : t.waitingForPlan(who)}
      </State>
    </button>
  );
}

function ChangeLink(): ReactNode {
  const t = useTexts(planTexts);
  const { reception } = usePlan();
  return (
    <Link className="btn pri" to={`/receptions/${reception.id}/changes`}>
      <Icon name="pen" />
      {t.change}
    </Link>
  );
}

interface ActButtonProps {
  readonly act: NextActName;
  /** Not the one filled button; what refuses it is not said twice. */
  readonly isPlain?: boolean;
  readonly label?: string;
}

function ActButton({ act, isPlain = false, label }: ActButtonProps): ReactNode {
  const t = useTexts(planTexts);
  const { reception, store } = usePlan();
  const goTo = useGoTo();
  const obstacle = useObstacle(act);
  const done = { launch: t.launched, receive: t.submitted, send: t.sent, submit: t.submitted };
  const mutation = useMutation({
    mutationFn: async (key: string) => {
      await store.flush();
      await actOn(act, reception.id, key);
    },
    onSuccess: () => {
      toastDone(done[act]);
      return queries.invalidateQueries({ queryKey: keys.reception(reception.id) });
    },
    onError: (error) => {
      toastProblem(error);
      goTo({ step: 'check' });
    },
  });
  const isOff = obstacle !== null || mutation.isPending;
  return (
    <>
      {obstacle && !isPlain && (
        <button type="button" className="btn gh" onClick={() => goTo({ step: obstacle.step })}>
          <span className={obstacle.tone}>{obstacle.said}</span>
        </button>
      )}
      <button
        type="button"
        className={isPlain ? 'btn' : 'btn pri'}
        disabled={isOff}
        onClick={() => mutation.mutate(newKey())}
      >
        {label ?? t[act]}
      </button>
    </>
  );
}
