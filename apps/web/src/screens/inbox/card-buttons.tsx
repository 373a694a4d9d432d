import { SCOPE_TEXTS } from '@app/texts';
import type { ReactNode } from 'react';
import { Link } from 'react-router';
import type { Ask } from '../../acts/act-sheet';
import { doOffer } from '../../acts/do-offer';
import { offerText, type OfferName } from '../../acts/offers';
import { handoverAct } from '../../acts/other-acts';
import { labelOf, perform } from '../../acts/perform';
import type { Subject } from '../../acts/task-acts';
import { useSay, useTexts, type Said } from '../../language/texts';
import { Icon } from '../../parts/icon';
import { useSession } from '../../session/session';
import styles from './inbox.module.css';
import { inboxTexts } from './inbox.texts';
import { placeOf } from './item';
import type { Item } from './use-inbox';

type Scope = 'plan' | 'ready' | 'done';

interface CardButtonsProps {
  readonly item: Item;
  readonly on: Subject;
  readonly onAsk: (ask: Ask | 'more') => void;
  readonly onDone: () => void;
}

/** One main act, in thumb reach; the others beside it. */
export function CardButtons(props: CardButtonsProps): ReactNode {
  switch (props.item.kind) {
    case 'task':
    case 'check':
      return <TaskButtons {...props} />;
    case 'signature':
      return <SignatureButtons {...props} />;
    case 'handover':
      return <HandoverButtons {...props} />;
    case 'objection':
      return <ObjectionButtons {...props} />;
    case 'follow-up':
      return <FollowUpButtons {...props} />;
    default:
      return <LinkButton {...props} />;
  }
}

/** Which act is the main one now, and which stands beside it. */
function mainOf({ acts, hasDoer }: Item): readonly OfferName[] {
  // Nobody does it yet: who has taken note of it gives it to somebody.
  if (!hasDoer && acts.includes('assign') && !acts.includes('acknowledge'))
    return acts.includes('start') ? ['assign', 'start'] : ['assign'];
  const order: readonly OfferName[] = [
    'acknowledge',
    'check',
    'start',
    'finish',
    'unblock',
    'resend',
  ];
  const [main] = order.filter((name) => acts.includes(name));
  if (main === undefined) return [];
  const second = { check: 'reject', start: 'finish', resend: 'withdraw' } as const;
  const beside = main in second ? second[main as keyof typeof second] : undefined;
  return beside && acts.includes(beside) ? [main, beside] : [main];
}

function TaskButtons({ item, on, onAsk, onDone }: CardButtonsProps): ReactNode {
  const t = useTexts(inboxTexts);
  const say = useSay();
  const [main, beside] = mainOf(item);
  const hasChanged = main === 'acknowledge' && item.changes.length > 0;
  const choose = (name: OfferName): void => {
    const ask = doOffer(name, on);
    if (ask) onAsk(ask);
    else if (name === 'check') onDone();
  };
  const second = hasChanged && item.acts.includes('return') ? 'return' : beside;
  return (
    <div className={styles.go}>
      {main && (
        <button type="button" className={`btn lg pri ${styles.main}`} onClick={() => choose(main)}>
          {main === 'acknowledge' && !hasChanged && <Icon name="check" />}
          {hasChanged ? t.sawAndAcknowledge : main === 'assign' ? t.assignIt : say(offerText(main))}
        </button>
      )}
      {second && (
        <button type="button" className="btn lg" onClick={() => choose(second)}>
          {say(offerText(second))}
        </button>
      )}
      <CallButton item={item} />
      {item.kind === 'task' && (
        <button
          type="button"
          className={`btn lg ${styles.square}`}
          aria-label={t.moreOf(on.what)}
          onClick={() => onAsk('more')}
        >
          <Icon name="more" />
        </button>
      )}
    </div>
  );
}

function SignatureButtons({ item, on, onAsk }: CardButtonsProps): ReactNode {
  const t = useTexts(inboxTexts);
  const say = useSay();
  const scope = item.scope as Scope;
  return (
    <div className={styles.go}>
      <button
        type="button"
        className={`btn lg pri ${styles.main}`}
        onClick={() => onAsk({ type: 'sign', on, scope, packageVersion: item.packageVersion })}
      >
        {say(SCOPE_TEXTS[scope])}
      </button>
      <Link className="btn lg" to={`/packages/${item.id}`}>
        {t.seePackage}
      </Link>
      <CallButton item={item} />
    </div>
  );
}

function HandoverButtons({ item, on, onDone }: CardButtonsProps): ReactNode {
  const t = useTexts(inboxTexts);
  const side = item.scope === 'give' ? 'give' : 'take';
  const choose = (): void => {
    const act = handoverAct(side, on);
    perform([act], labelOf(act));
    onDone();
  };
  return (
    <div className={styles.go}>
      <button type="button" className={`btn lg pri ${styles.main}`} onClick={choose}>
        {t[side]}
      </button>
      <CallButton item={item} />
    </div>
  );
}

function FollowUpButtons({ item, on, onAsk }: CardButtonsProps): ReactNode {
  const t = useTexts(inboxTexts);
  if (item.acts.includes('answer-remark'))
    return (
      <div className={styles.go}>
        <Link className={`btn lg pri ${styles.main}`} to={`/receptions/${item.receptionId}/plan`}>
          {t.answerRemark}
        </Link>
        <CallButton item={item} />
      </div>
    );
  const isMine = item.acts.includes('close');
  const isAnswer = item.followUpKind === 'instruction';
  return (
    <div className={styles.go}>
      <button
        type="button"
        className={`btn lg pri ${styles.main}`}
        disabled={!isMine}
        onClick={() => onAsk({ type: 'close', on, isAnswer })}
      >
        {isAnswer ? t.answerIt : t.closeIt}
      </button>
      <CallButton item={item} />
      {!isMine && (
        <p className={`t13 m ${styles.why}`}>
          {item.followUpKind === 'condition' ? t.waitsForDepartment : t.waitsForOwner}
        </p>
      )}
    </div>
  );
}

function ObjectionButtons({ item, on, onAsk }: CardButtonsProps): ReactNode {
  const t = useTexts(inboxTexts);
  const ask: Ask = { type: 'objection', on, objection: item.reason };
  return (
    <div className={styles.go}>
      <button type="button" className={`btn lg pri ${styles.main}`} onClick={() => onAsk(ask)}>
        {t.letStand}
      </button>
      <Link className="btn lg" to={`/packages/${item.id}`}>
        {t.seePackage}
      </Link>
      <CallButton item={item} />
    </div>
  );
}

function linkText(item: Item, t: Said<typeof inboxTexts>): string {
  if (item.kind === 'change') return t.seeRipple;
  if (item.kind === 'declaration') return t.toPlan;
  return item.status === 'returned' ? t.seeReturned : t.decide;
}

function LinkButton({ item }: CardButtonsProps): ReactNode {
  const t = useTexts(inboxTexts);
  return (
    <div className={styles.go}>
      <Link className={`btn lg pri ${styles.main}`} to={placeOf(item) ?? '/inbox'}>
        {linkText(item, t)}
      </Link>
      <CallButton item={item} />
    </div>
  );
}

/** Whom the plan names on the spot, else whoever asked; nobody calls himself. */
function CallButton({ item }: { readonly item: Item }): ReactNode {
  const t = useTexts(inboxTexts);
  const me = useSession().userId;
  const asked = item.askedBy && item.askedBy.id !== me ? item.askedBy : null;
  const phone = item.contactPhone ?? asked?.phone;
  const name = item.contactPhone ? (item.contact ?? t.contact) : asked?.name;
  if (!phone) return null;
  return (
    <a
      className={`btn lg ${styles.square}`}
      href={`tel:${phone}`}
      aria-label={t.callContact(name ?? '')}
    >
      <Icon name="phone" className="cbrand" />
    </a>
  );
}
