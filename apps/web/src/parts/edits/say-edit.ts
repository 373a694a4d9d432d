import { parseOffset } from '@app/domain';
import { aside, listOf, useTexts } from '../../language';
import { clock, date, length } from '../../time';
import type { EditSource } from './edit-source';
import { editTexts } from './edits.texts';
import { useSayBatch } from './say-batch';

type Fields = Readonly<Record<string, unknown>>;
type Texts = ReturnType<typeof useTexts<typeof editTexts>>;

const DAY = 86_400_000;
const textIn = (fields: unknown, key: string): string => {
  const value = (fields as Fields | undefined)?.[key];
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
};

/** "+90 分" of "PT90M". */
function signed(duration: string): string {
  const offset = parseOffset(duration);
  if (!offset) return duration;
  const by = offset.days * DAY + offset.ms;
  return `${by < 0 ? '−' : '+'}${length(by)}`;
}

/** The words for edits of one plan: what each does, by the names people know. */
class Sayer {
  constructor(
    private readonly source: EditSource,
    private readonly t: Texts,
    private readonly sayBatch: (batch: EditSource['batches'][number]) => string,
  ) {}

  private itemOf(key: string) {
    return this.source.items.find((one) => one.key === key);
  }

  private titleOf = (key: string): string => this.itemOf(key)?.title ?? key;

  private departmentOf = (code: string): string =>
    this.source.departments.find((one) => one.code === code)?.name ?? code;

  private personOf = (id: string): string =>
    this.source.people.find((one) => one.id === id)?.name ?? id;

  private when(value: string, zone: string): string {
    const isTime = value !== '' && !Number.isNaN(Date.parse(value));
    return isTime ? `${date(value, zone)} ${clock(value, zone)}` : '…';
  }

  private taskOf(edit: Fields): string {
    const [department, key] = [textIn(edit, 'department'), textIn(edit, 'task')];
    const task = this.source.tasks.find((one) => one.department === department && one.key === key);
    return this.t.says(this.departmentOf(department), task?.what ?? key);
  }

  private batchOf(key: string): string {
    const batch = this.source.batches.find((one) => one.key === key);
    return batch ? this.sayBatch(batch) : key;
  }

  /** When a task is due, where it hangs on the start of an item. */
  private dueOf(due: unknown): string {
    const { anchor, offset = 'PT0M' } = (due ?? {}) as { anchor?: string; offset?: string };
    if (typeof due === 'string') return this.when(due, this.source.zone);
    if (!anchor?.startsWith('item:')) return '';
    const by = parseOffset(offset);
    const title = this.titleOf(anchor.slice(5));
    if (!by) return title;
    const ms = by.days * DAY + by.ms;
    return ms <= 0 ? this.t.beforeStart(title, length(ms)) : this.t.afterStart(title, length(ms));
  }

  private moved(edit: Fields): string {
    const item = this.itemOf(textIn(edit, 'item'));
    const title = item?.title ?? textIn(edit, 'item');
    if (textIn(edit, 'by')) return `${title} ${signed(textIn(edit, 'by'))}`;
    return `${title} → ${this.when(textIn(edit, 'start'), item?.zone ?? this.source.zone)}`;
  }

  private added(edit: Fields): string {
    if (edit.op === 'add-item') {
      const item = edit.item as Fields;
      const [at, place] = [textIn(item, 'start'), textIn(item, 'place')];
      const when = at && this.when(at, this.source.zone);
      return this.t.adds(aside(textIn(item, 'title'), listOf([when, place])));
    }
    const task = edit.task as Fields;
    const what = aside(textIn(task, 'what'), this.dueOf(task.due));
    return this.t.adds(this.t.says(this.departmentOf(textIn(edit, 'department')), what));
  }

  say(edit: Fields): string {
    const { t } = this;
    const title = this.titleOf(textIn(edit, 'item'));
    switch (edit.op) {
      case 'move-item':
        return this.moved(edit);
      case 'move-batch':
        return `${this.batchOf(textIn(edit, 'batch'))} → ${this.when(textIn(edit, 'at'), this.source.zone)}`;
      case 'shift-from':
        return t.onwards(this.titleOf(textIn(edit, 'from')), signed(textIn(edit, 'by')));
      case 'change-place':
        return `${title} → ${textIn(edit, 'place')}`;
      case 'change-head-count':
        return listOf([title, t.headCount(textIn(edit, 'headCount'))]);
      case 'replace-person':
        return `${this.personOf(textIn(edit, 'from'))} → ${this.personOf(textIn(edit, 'to'))}`;
      case 'switch-branch': {
        const branch = this.source.branches.find((one) => one.key === textIn(edit, 'branch'));
        return branch?.title ?? textIn(edit, 'branch');
      }
      case 'add-item':
      case 'add-task':
        return this.added(edit);
      default:
        return this.sayRest(edit, title);
    }
  }

  private sayRest(edit: Fields, title: string): string {
    const { t } = this;
    switch (edit.op) {
      case 'remove-item':
        return t.drops(title);
      case 'remove-task':
        return t.drops(this.taskOf(edit));
      case 'change-task': {
        const to = textIn(edit.change, 'what');
        return to ? `${this.taskOf(edit)} → ${to}` : t.changes(this.taskOf(edit));
      }
      case 'change-item':
        return t.changes(title);
      case 'add-department':
        return t.takesPart(this.departmentOf(textIn(edit.assignment, 'department')));
      case 'remove-department':
        return t.leavesOut(this.departmentOf(textIn(edit, 'department')));
      case 'follow-calendar':
        return t.calendar;
      default:
        return title || String(edit.op);
    }
  }
}

/** An edit in a line: "欢迎晚宴 → 10 月 25 日周三 21:00". */
export function useSayEdit(source: EditSource): (edit: object) => string {
  const t = useTexts(editTexts);
  const sayer = new Sayer(source, t, useSayBatch());
  return (edit) => sayer.say(edit as Fields);
}
