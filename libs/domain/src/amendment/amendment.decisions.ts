import type { CommandOf } from '../command';
import type { Case, Decision } from '../decision';
import { decideApproveAmendment, decideSubmitAmendment } from './approve.decide';
import {
  decideDropAmendment,
  decideKeep,
  decideProposeAmendment,
  decideRebase,
} from './propose.decide';
import { decidePublishUrgent } from './urgent.decide';

type AmendmentAct =
  'propose' | 'submit' | 'approve' | 'drop' | 'rebase' | 'keep' | 'publish-urgent';
type AmendmentCommand = `amendment.${AmendmentAct}`;

/** Changing a plan that runs: one line per act. */
export const AMENDMENT_DECISIONS: {
  readonly [K in AmendmentCommand]: (c: CommandOf<K>, on: Case) => Decision;
} = {
  'amendment.propose': decideProposeAmendment,
  'amendment.submit': decideSubmitAmendment,
  'amendment.approve': decideApproveAmendment,
  'amendment.drop': decideDropAmendment,
  'amendment.rebase': decideRebase,
  'amendment.keep': decideKeep,
  'amendment.publish-urgent': decidePublishUrgent,
};
