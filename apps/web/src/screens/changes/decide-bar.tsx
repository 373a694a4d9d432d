import { useState, type ReactNode } from 'react';
import { Link, useNavigate } from 'react-router';
import { answer, api, type Dto, keys, problemOf, queries, withKey } from '../../api';
import { listOf, useTexts } from '../../language';
import { ErrorBox, Icon, toastDone, useSend } from '../../parts';
import { can, useSession } from '../../session/session';
import { changesTexts } from './changes.texts';
import { PublishDialog } from './publish-dialog';
import { useReturnReason } from './use-return-reason';
import styles from './changes.module.css';

interface DecideBarProps {
  readonly reception: Dto['ReceptionDto'];
  readonly amendment: Dto['AmendmentDto'];
}

type Act = 'keep' | 'submit' | 'drop' | 'rebase' | 'approve';

/** Nothing has happened yet: what one may do with the preview, the main act last. */
export function DecideBar({ reception, amendment }: DecideBarProps): ReactNode {
  const t = useTexts(changesTexts);
  const { act, error, isBusy } = useActs(reception.id, amendment);
  const [isPublishing, setPublishing] = useState(false);
  const { isOpen } = useOffers(amendment);
  const returned = useReturnReason(reception.id, amendment);
  return (
    <>
      {error !== null && <ErrorBox error={error} />}
      {amendment.stale && isOpen && (
        <p className="note amb">
          <Icon name="warn" />
          {t.stale}
        </p>
      )}
      <footer className={styles.foot}>
        <Icon name="info" className="l" />
        <span className="m t13 sp">
          {returned !== null && <b className="b">{t.returnedFor(returned)} </b>}
          {sayStatus(t, amendment)}
        </span>
        <Offers
          reception={reception}
          amendment={amendment}
          isBusy={isBusy}
          act={act}
          onPublish={() => setPublishing(true)}
        />
      </footer>
      {isPublishing && (
        <PublishDialog
          reception={reception}
          amendment={amendment}
          onClose={() => setPublishing(false)}
        />
      )}
    </>
  );
}

interface OffersProps extends DecideBarProps {
  readonly isBusy: boolean;
  readonly act: (name: Act) => void;
  readonly onPublish: () => void;
}

function Offers({ reception, amendment, isBusy, act, onPublish }: OffersProps): ReactNode {
  const t = useTexts(changesTexts);
  const offers = useOffers(amendment);
  const { main } = offers;
  return (
    <>
      {offers.drop && (
        <button type="button" className="btn gh" disabled={isBusy} onClick={() => void act('drop')}>
          {t.drop}
        </button>
      )}
      {offers.isOpen && (
        <Link
          className="btn"
          to={`/receptions/${reception.id}/changes/${amendment.number}/compare`}
        >
          {t.compare}
        </Link>
      )}
      {offers.publish && (
        <button type="button" className="btn" disabled={isBusy} onClick={() => onPublish()}>
          {t.publish}
        </button>
      )}
      {offers.keep && (
        <button type="button" className="btn" disabled={isBusy} onClick={() => act('keep')}>
          {t.propose}
        </button>
      )}
      {main && (
        <button type="button" className="btn pri" disabled={isBusy} onClick={() => act(main)}>
          {main === 'approve' && amendment.weight === 'major' ? t.approveStep : t[main]}
        </button>
      )}
    </>
  );
}

function sayStatus(
  t: ReturnType<typeof useTexts<typeof changesTexts>>,
  amendment: Dto['AmendmentDto'],
): string {
  if (amendment.publishedVersion !== null) return t.inForce(amendment.publishedVersion);
  if (amendment.status === 'dropped') return t.droppedSay;
  if (amendment.stale) return t.waitsForRebase;
  if (amendment.status === 'returned') return t.returnedWaits;
  if (amendment.deciders.length > 0)
    return t.waitsAndNothing(listOf(amendment.deciders.map((one) => one.name)));
  return t.nothingSaved;
}

/** What this person is offered; the server decides again. */
function useOffers(amendment: Dto['AmendmentDto']) {
  const session = useSession();
  const { status, stale } = amendment;
  const isOpen = ['what-if', 'proposed', 'submitted', 'returned'].includes(status);
  const isMine = amendment.proposedBy.id === session.userId || can(session, 'plan.write');
  const stands = [session.userId, ...session.standsFor.map((one) => one.userId)];
  const decides = amendment.deciders.some((one) => stands.includes(one.id));
  const isReady = isOpen && !stale;
  let main: Act | null = null;
  if (isOpen && stale && isMine) main = 'rebase';
  else if (isReady && decides && status !== 'what-if') main = 'approve';
  else if (isReady && isMine && status !== 'submitted') main = 'submit';
  return {
    isOpen,
    main,
    keep: isReady && isMine && status === 'what-if',
    drop: isOpen && isMine,
    publish: isReady && can(session, 'plan.write') && status !== 'what-if',
  };
}

function useActs(id: string, amendment: Dto['AmendmentDto']) {
  const t = useTexts(changesTexts);
  const navigate = useNavigate();
  const { send, error, isBusy } = useSend(async (key, name: Act) => {
    try {
      await sendAct(key, id, amendment, name);
    } catch (thrown) {
      // What was looked at is no more: the new preview is shown, and asked about again.
      if (problemOf(thrown).status === 409)
        await queries.invalidateQueries({ queryKey: keys.reception(id) });
      throw thrown;
    }
    const done = {
      keep: t.keptDone,
      submit: t.submittedDone,
      drop: t.droppedDone,
      rebase: t.rebase,
      approve: t.approvedDone,
    };
    toastDone(done[name]);
    await queries.invalidateQueries({ queryKey: keys.reception(id) });
    if (name === 'drop') await navigate(`/receptions/${id}/changes`);
  });
  return { act: send, error, isBusy };
}

async function sendAct(
  key: string,
  id: string,
  amendment: Dto['AmendmentDto'],
  name: Act,
): Promise<void> {
  const { number, status, previewHash } = amendment;
  const path = '/api/v1/receptions/{id}/amendments/{number}' as const;
  // Keeping and submitting are two acts of one tap: each act has a key of its own.
  const act = (one: Act) => ({
    params: { path: { id, number }, header: withKey(`${key}-${one}`) },
    body: {},
  });
  if (name === 'approve') {
    const { params } = act(name);
    await answer(api.POST(`${path}/approve`, { params, body: { previewHash } }));
  } else if (name === 'drop' || name === 'rebase') {
    await answer(api.POST(`${path}/${name}`, act(name)));
  } else {
    if (status === 'what-if') await answer(api.POST(`${path}/keep`, act('keep')));
    if (name === 'submit') await answer(api.POST(`${path}/submit`, act('submit')));
  }
}
