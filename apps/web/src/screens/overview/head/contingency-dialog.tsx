import { useQuery } from '@tanstack/react-query';
import { useState, type ReactNode } from 'react';
import { Link, useNavigate } from 'react-router';
import { answer, api, keys, type Dto } from '../../../api';
import { common, useTexts } from '../../../language';
import { Dialog } from '../../../parts/dialog';
import { useColleagues } from '../../../parts/facts/colleagues';
import { Empty, Read } from '../../../parts/feedback';
import { changesPath } from './changes-path';
import { Choice } from '../choice';
import { headTexts } from './head.texts';
import { useOverview } from '../use-overview';

type Branch = Dto['BranchDto'];

/** 启动预案: a branch of the plan; leads to its ripple, nothing is saved here. */
export function ContingencyDialog({ onClose }: { readonly onClose: () => void }): ReactNode {
  const t = useTexts(headTexts);
  const { receptionId, board } = useOverview();
  const plan = useQuery({
    queryKey: keys.reception(receptionId, 'plan', 'version', board.planVersion),
    queryFn: () =>
      answer(
        api.GET('/api/v1/receptions/{id}/plan/versions/{number}', {
          params: { path: { id: receptionId, number: board.planVersion } },
        }),
      ),
  });
  const branches = plan.data ? branchesOf(plan.data.document) : [];
  const [chosen, choose] = useState<string | null>(null);
  const branch = branches.find(({ key }) => key === chosen) ?? branches.at(0);
  return (
    <Dialog
      title={t.contingencyTitle}
      onClose={onClose}
      footer={branch && <Foot branch={branch} onClose={onClose} />}
    >
      <Read query={plan} rows={2}>
        {() => (branch ? <Branches {...{ branches, branch }} onChoose={choose} /> : <NoBranches />)}
      </Read>
    </Dialog>
  );
}

/** What is in force is not switched to again. */
const branchesOf = ({ branches }: Dto['PlanDocumentDto']): readonly Branch[] =>
  (branches ?? []).filter(({ switched }) => !switched);

function NoBranches(): ReactNode {
  const t = useTexts(headTexts);
  const { receptionId } = useOverview();
  return (
    <Empty
      act={
        <Link className="btn" to={`/receptions/${receptionId}/changes`}>
          {t.propose}
        </Link>
      }
    >
      {t.noBranches}
    </Empty>
  );
}

interface BranchesProps {
  readonly branches: readonly Branch[];
  readonly branch: Branch;
  readonly onChoose: (key: string) => void;
}

function Branches({ branches, branch, onChoose }: BranchesProps): ReactNode {
  const t = useTexts(headTexts);
  const people = useColleagues().data;
  const decider = people?.find(({ id }) => id === branch.deciderId)?.name ?? t.coordinator;
  return (
    <>
      <p className="m">{t.contingencyHint}</p>
      <Choice
        label={t.whichBranch}
        value={branch.key}
        options={branches.map(({ key, title }) => [key, title])}
        onChoose={onChoose}
      />
      <p className="t13">
        {t.trigger(branch.trigger)} <span className="m">{t.decides(decider)}</span>
      </p>
    </>
  );
}

function Foot(props: { readonly branch: Branch; readonly onClose: () => void }): ReactNode {
  const t = useTexts(headTexts);
  const words = useTexts(common);
  const go = useNavigate();
  const { receptionId } = useOverview();
  const edits = [{ op: 'switch-branch', branch: props.branch.key }];
  const reason = t.switchReason(props.branch.title);
  return (
    <>
      <button type="button" className="btn" onClick={props.onClose}>
        {words.cancel}
      </button>
      <button
        type="button"
        className="btn pri"
        onClick={() => go(changesPath(receptionId, edits, reason))}
      >
        {t.seeRipple}
      </button>
    </>
  );
}
