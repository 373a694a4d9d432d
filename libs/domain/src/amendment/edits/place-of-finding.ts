import type { Finding } from '../../plan/finding';
import type { PlanDocument } from '../../plan/plan-document';
import type { EditFault } from './edit-fault';
import type { PlacedEdit } from './make-edits';

const ITEM = /^items\[(\d+)\](?:\.(.+))?$/;
const TASK = /^assignments\[(\d+)\]\.tasks\[(\d+)\](?:\.(.+))?$/;

/** The field under which an edit carries what the finding speaks of. */
function fieldIn({ edit, at }: PlacedEdit, rest: string | undefined): string {
  const inside = (part: string): string => `${at}.${part}${rest ? `.${rest}` : ''}`;
  if (at.endsWith('.branch')) return at;
  switch (edit.op) {
    case 'add-item':
      return inside('item');
    case 'add-task':
      return inside('task');
    case 'change-item':
    case 'change-task':
      return inside('change');
    case 'move-item':
      return rest && (edit.by === undefined || rest !== 'start') ? `${at}.${rest}` : `${at}.by`;
    default:
      return at;
  }
}

const MOVES_OTHERS: readonly string[] = ['move-item', 'move-batch', 'shift-from', 'remove-item'];

const names = ({ edit }: PlacedEdit, key: string, department: string | null): boolean => {
  if (department === null) {
    if (edit.op === 'add-item') return edit.item.key === key;
    return 'item' in edit && edit.item === key;
  }
  if (edit.op === 'add-task') return edit.department === department && edit.task.key === key;
  if (edit.op === 'change-task') return edit.department === department && edit.task === key;
  return edit.op === 'add-department' && edit.assignment.department === department;
};

/** Tells a fault of the plan that would come out at the edit that brings it. */
export function faultAtEdit(
  finding: Finding,
  plan: PlanDocument,
  edits: readonly PlacedEdit[],
): EditFault {
  const { code, detail } = finding;
  const said = { code, ...(detail ? { detail } : {}) };
  const item = ITEM.exec(finding.path);
  const task = TASK.exec(finding.path);
  const package_ = task ? plan.assignments[Number(task[1])] : undefined;
  const key = item ? plan.items[Number(item[1])]?.key : package_?.tasks[Number(task?.[2])]?.key;
  const edit =
    key === undefined
      ? undefined
      : edits.findLast((e) => names(e, key, package_?.department ?? null));
  if (edit) return { ...said, path: fieldIn(edit, (item ?? task)?.[item ? 2 : 3]) };
  // What no edit names has followed one that moves others.
  const moves = edits.findLast((e) => MOVES_OTHERS.includes(e.edit.op)) ?? edits.at(-1);
  return { ...said, path: moves?.at ?? 'edits' };
}
