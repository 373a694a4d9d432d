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
  return (
    <Dialog title={t.contingencyTitle} onClose={onClose}>
      <Read query={plan} rows={2}>
        {({ document }) => <Branches branches={branchesOf(document)} onClose={onClose} />}
      </Read>
    </Dialog>
  );
}

/** What is in force is not switched to again. */
const branchesOf = ({ branches }: Dto['PlanDocumentDto']): readonly Branch[] =>
  (branches ?? []).filter(({ switched }) => !switched);

interface BranchesProps {
  readonly branches: readonly Branch[];
  readonly onClose: () => void;
}

function Branches({ branches, onClose }: BranchesProps): ReactNode {
  const t = useTexts(headTexts);
  const words = useTexts(common);
  const go = useNavigate();
  const { receptionId } = useOverview();
  const [branch, setBranch] = useState(branches[0]?.key);
  const people = useColleagues().data;
  const chosen = branches.find(({ key }) => key === branch);
  const decider = people?.find(({ id }) => id === chosen?.deciderId)?.name ?? t.coordinator;
  if (!branch)
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
  return (
    <>
      <p className="m">{t.contingencyHint}</p>
      <Choice
        label={t.contingencyTitle}
        value={branch}
        options={branches.map(({ key, title }) => [key, title])}
        onChoose={setBranch}
      />
      {chosen && (
        <p className="t13">
          {t.trigger(chosen.trigger)} <span className="m">{t.decides(decider)}</span>
        </p>
      )}
      <div className="row">
        <span className="sp" />
        <button type="button" className="btn" onClick={onClose}>
          {words.cancel}
        </button>
        <button
          type="button"
          className="btn pri"
          onClick={() => go(changesPath(receptionId, [{ op: 'switch-branch', branch }]))}
        >
          {t.seeRipple}
        </button>
      </div>
    </>
  );
}
