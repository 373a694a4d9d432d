import type { MissingCode, Stage } from '@app/domain';
import { sayMissing } from '@app/texts';
import type { ReactNode } from 'react';
import { answer, api, withKey } from '../../../api/client';
import { useLanguage, useTexts } from '../../../language';
import { Dialog, Icon, toastDone, toastProblem, useSend } from '../../../parts';
import { can, useSession } from '../../../session/session';
import { CallButton } from '../people/call-button';
import type { Board, Wait } from '../data';
import { gateTexts } from './gate.texts';
import { readAgain } from '../items/item-acts';
import styles from '../overview.module.css';
import { useNames } from '../use-names';
import { useOverview } from '../use-overview';
import { BehalfButton } from '../waits/wait-buttons';

type Line = Board['gate']['missing'][number];

interface GateDialogProps {
  /** Name of the stage that comes next. */
  readonly following: string;
  readonly onClose: () => void;
}

/** Everything the gate waits for: why, and whom. */
export function GateDialog({ following, onClose }: GateDialogProps): ReactNode {
  const t = useTexts(gateTexts);
  const { board } = useOverview();
  const footer = <Advance following={following} onDone={onClose} />;
  return (
    <Dialog title={t.title} onClose={onClose} footer={footer} width={620}>
      {board.gate.missing.map((line) => (
        <Missing key={line.code} line={line} />
      ))}
      {board.gate.missing.length === 0 && <p>{t.nothingMissing(following)}</p>}
    </Dialog>
  );
}

function Missing({ line }: { readonly line: Line }): ReactNode {
  const t = useTexts(gateTexts);
  const language = useLanguage();
  const nameOf = useNames();
  const names = line.objects.map(
    (object) =>
      object.label ?? (object.type === 'reception' ? t.whole : nameOf(object.type, object.id)),
  );
  const known = names.filter((name) => name !== '');
  const few = known.slice(0, 3);
  const said =
    known.length > 3
      ? [...few, t.andSoMany(known.length - few.length)]
      : few.length > 0
        ? few
        : [t.countOnly(line.count)];
  return (
    <section className={styles.missingLine}>
      <h3 className="t13">{sayMissing(language, line.code as MissingCode, said)}</h3>
      <ul>
        {line.objects.map((object, index) =>
          names[index] ? (
            <MissingObject
              key={`${object.type} ${object.id}`}
              line={line}
              object={object}
              name={names[index]}
            />
          ) : null,
        )}
      </ul>
    </section>
  );
}

interface MissingObjectProps {
  readonly line: Line;
  readonly object: Line['objects'][number];
  readonly name: string;
}

function MissingObject({ line, object, name }: MissingObjectProps): ReactNode {
  const t = useTexts(gateTexts);
  const { waits, openItem, openTask } = useOverview();
  const wait = waits.find((one) => isAbout(one, line, object));
  const [person] = wait?.who ?? [];
  const open =
    object.type === 'item'
      ? () => openItem(object.id)
      : object.type === 'task'
        ? () => openTask(object.id)
        : null;
  return (
    <li>
      {open ? (
        <button type="button" className="cbrand el" onClick={open}>
          {name}
        </button>
      ) : (
        <span className="el">{name}</span>
      )}
      <span className="sp" />
      {person && <span className="t12 l nw">{t.waitsFor(person.name)}</span>}
      {object.type === 'assignment' && <CallButton person={person ?? null} />}
      {wait && <BehalfButton wait={wait} />}
    </li>
  );
}

function isAbout(wait: Wait, line: Line, object: Line['objects'][number]): boolean {
  if (line.code.startsWith('signature.'))
    return wait.kind === 'signature' && wait.assignmentId === object.id;
  return wait.for.id === object.id;
}

interface AdvanceProps {
  readonly following: string;
  readonly onDone: () => void;
}

/** On to the next stage; while something is missing the button says so and stays shut. */
function Advance({ following, onDone }: AdvanceProps): ReactNode {
  const t = useTexts(gateTexts);
  const session = useSession();
  const { receptionId, board } = useOverview();
  const refused = (thrown: unknown): void => {
    toastProblem(thrown);
    void readAgain(receptionId);
  };
  const left = board.gate.missingWithoutAdvance.reduce(
    (sum, { count }) => sum + Math.max(1, count),
    0,
  );
  const { send, isBusy } = useSend(async (key) => {
    await answer(
      api.POST('/api/v1/receptions/{id}/advance', {
        params: { path: { id: receptionId }, header: withKey(key) },
        body: { from: board.stage as Stage },
      }),
    );
    toastDone(t.advanced);
    onDone();
    await readAgain(receptionId);
  }, refused);
  if (!can(session, 'reception.write') || board.status !== 'open') return null;
  return (
    <>
      {left > 0 && (
        <span className="t13 m row">
          <Icon name="info" />
          {t.first(left)}
        </span>
      )}
      <button
        type="button"
        className="btn pri"
        disabled={left > 0 || board.gate.advanceRequested || isBusy}
        onClick={() => send()}
      >
        {t.advance(following)}
      </button>
    </>
  );
}
