import { makeContinueAsNewFunc } from '@temporalio/workflow';
import type {
  ConductorActivities,
  ReceptionInput,
  ReceptionView,
  StageCode,
} from '@app/contracts/workflow';
import { namedActivities, quickActivities } from '../shared/activity-proxies';
import { contractFault } from '../shared/contract-fault';
import { Follower } from '../shared/follower';
import { startDepartments } from './departments';
import type { receptionWorkflow } from './reception.workflow';
import { showReception } from './reception.screen';

const quick = quickActivities<ConductorActivities>();
const renew = makeContinueAsNewFunc<typeof receptionWorkflow>();

const NEXT_STAGE: Readonly<Record<StageCode, string>> = {
  confirm: 'plan',
  plan: 'prepare',
  prepare: 'execute',
  execute: 'summarize',
  summarize: 'closed',
};

/** A reception as its conductor sees it. */
export interface FollowedReception {
  readonly open: boolean;
  /** Waits in `stage` until the reception has left it; returns at once in any other stage. */
  gate(stage: StageCode): Promise<void>;
}

/** `departments` are the children that earlier runs of this workflow have started. */
export async function followReception(
  input: ReceptionInput,
  departments: readonly string[],
): Promise<FollowedReception> {
  const { schemaVersion, receptionId, tuning } = input;
  const ids = { schemaVersion, receptionId };
  const started = new Set(departments);

  const reception = await Follower.of<ReceptionView>({
    look: async () => known(await quick.lookReception(ids)),
    settle: async () => known(await quick.settleReception(ids)),
    show: (view) => showReception(receptionId, view),
    renew: () => renew(input, [...started]),
    tuning,
  });

  /** Asks the door to leave `from`; false when it said "not yet". */
  async function advance(from: StageCode): Promise<boolean> {
    const named = namedActivities<ConductorActivities>(`advance ${from} → ${NEXT_STAGE[from]}`);
    await reception.see(async () => known(await named.advanceStage({ ...ids, from })));
    return !reception.open || reception.view.stage !== from;
  }

  return {
    get open() {
      return reception.open;
    },
    async gate(stage) {
      while (reception.open && reception.view.stage === stage) {
        await startDepartments(input, reception.view.assignments, started);
        if (reception.view.gateOpen && (await advance(stage))) continue;
        await reception.next();
      }
    },
  };
}

/** A stage this code does not know would pass every gate without waiting at one. */
function known(view: ReceptionView): ReceptionView {
  if (view.over || (view.stage !== null && view.stage in NEXT_STAGE)) return view;
  throw contractFault('unknown stage');
}
