import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { answer, api, keys, readings, type Dto } from '../api';
import { common, useTexts } from '../language';
import { Dialog, Icon, Read, useKeptText } from '../parts';
import { EditForm, useSayEdit, type EditSource, type NewEdit } from '../parts/edits';
import { ReasonField, useReason } from '../parts/form';
import { counterAct } from './other-acts';
import { labelOf, perform } from './perform';
import { sheetTexts } from './sheets.texts';
import styles from './sheets.module.css';
import type { Subject } from './task-acts';

interface CounterSheetProps {
  readonly on: Subject;
  readonly packageVersion: number | null;
  readonly onClose: (isDone: boolean) => void;
}

/** 会签 answered with another way: what one would change of one's own part, and why. */
export function CounterSheet(props: CounterSheetProps): ReactNode {
  const { on } = props;
  const t = useTexts(sheetTexts);
  const id = on.assignmentId ?? on.id;
  const own = useQuery({
    queryKey: keys.reception(on.receptionId, 'package', id),
    queryFn: () => answer(api.GET('/api/v1/assignments/{id}', { params: { path: { id } } })),
  });
  const itinerary = useQuery(readings.itinerary(on.receptionId));
  if (own.data && itinerary.data)
    return <Proposing {...props} source={sourceOf(own.data, itinerary.data)} />;
  return (
    <Dialog title={t.propose} onClose={() => props.onClose(false)}>
      <Read query={own.data ? itinerary : own} rows={4}>
        {() => null}
      </Read>
    </Dialog>
  );
}

/** A department speaks for its own tasks, and for the items it works on. */
function sourceOf(own: Dto['AssignmentDetailDto'], plan: Dto['ItineraryDto']): EditSource {
  const { departmentCode: code, departmentName: name, tasks, zone } = own;
  const worksOn = new Set(tasks.map(({ itemKey }) => itemKey));
  return {
    zone,
    ops: [
      'move-item',
      'change-place',
      'change-head-count',
      'change-task',
      'add-task',
      'remove-task',
    ],
    items: plan.items.filter(({ key }) => worksOn.has(key)),
    ...{ batches: [], people: [], branches: [], headCount: null },
    departments: [{ code, name }],
    tasks: tasks.map(({ key, what }) => ({ department: code, key, what })),
  };
}

interface ProposingProps extends CounterSheetProps {
  readonly source: EditSource;
}

/** What was put together before the page went away. */
function editsIn(text: string): readonly NewEdit[] {
  try {
    return JSON.parse(text) as readonly NewEdit[];
  } catch {
    return [];
  }
}

function Proposing({ on, packageVersion, onClose, source }: ProposingProps): ReactNode {
  const t = useTexts(sheetTexts);
  const words = useTexts(common);
  const say = useSayEdit(source);
  const { field, place, take, drop } = useReason(`counter.${on.id}`);
  const keptAs = `edits.${on.id}`;
  const kept = useKeptText(keptAs);
  const edits = editsIn(kept.text);
  const setEdits = (next: readonly NewEdit[]): void =>
    kept.setText(next.length === 0 ? '' : JSON.stringify(next));
  const send = (): void => {
    const reason = take();
    if (reason === null || edits.length === 0) return;
    const act = counterAct(on, { reason, edits }, packageVersion);
    perform([{ ...act, typed: { [place]: reason, [keptAs]: kept.text } }], labelOf(act));
    drop();
    kept.drop();
    onClose(true);
  };
  const footer = (
    <>
      <button type="button" className="btn md" onClick={() => onClose(false)}>
        {words.cancel}
      </button>
      <button type="button" className="btn md pri" disabled={edits.length === 0} onClick={send}>
        {t.sendProposal}
      </button>
    </>
  );
  return (
    <Dialog title={t.propose} onClose={() => onClose(false)} footer={footer}>
      <p className="m">{t.proposeHint}</p>
      {edits.length === 0 && <p className="t13 l">{t.proposeFirst}</p>}
      <ol>
        {edits.map((edit, index) => (
          <li key={`${index} ${JSON.stringify(edit)}`} className={styles.proposed}>
            <Icon name="shift" className="cvio" />
            <span className="sp">{say(edit)}</span>
            <button
              type="button"
              className="btn md gh"
              aria-label={t.takeOut(say(edit))}
              onClick={() => setEdits(edits.filter((_, at) => at !== index))}
            >
              <Icon name="x" />
            </button>
          </li>
        ))}
      </ol>
      <EditForm source={source} onAdd={(edit) => setEdits([...edits, edit])} />
      <ReasonField label={t.reason} {...field} />
    </Dialog>
  );
}
