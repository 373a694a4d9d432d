import type { ReactNode } from 'react';
import type { Dto } from '../../../api/client';
import { languageNow, listOf, useTexts } from '../../../language';
import { adminTexts } from '../admin.texts';
import { DataTable } from '../data-table';
import { useDepartments } from '../../../parts/facts/colleagues';
import { isAnchored, parseOffset } from './offset';
import { anchorTexts, templateTexts } from './templates.texts';
import type { TemplateTask } from './use-templates';
import styles from '../admin.module.css';

interface PackTableProps {
  readonly pack: Dto['TaskPackDto'];
  readonly onEdit?: (task: number) => void;
}

/** The tasks of one part of a template. */
export function PackTable({ pack, onEdit }: PackTableProps): ReactNode {
  const t = useTexts(templateTexts);
  const a = useTexts(adminTexts);
  const dueOf = useDueWords();
  const departments = useDepartments().data ?? [];
  const nameOf = (code: string): string => {
    const found = departments.find((one) => one.code === code);
    return (languageNow() === 'zh' ? found?.nameZh : found?.nameEn) ?? code;
  };
  const rows = pack.tasks.map((task, index) => ({ task, index }));
  return (
    <DataTable
      label={pack.code}
      rows={rows}
      keyOf={({ task }) => task.task.key}
      columns={[
        {
          title: t.task,
          cell: ({ task }) => (
            <>
              <b className="b">{task.task.what}</b>
              {task.task.standard && <p className="t12 m">{task.task.standard}</p>}
              {task.task.checklist && task.task.checklist.length > 0 && (
                <p className="t12 l">
                  {t.checklist} {listOf(task.task.checklist.map((line) => line.what))}
                </p>
              )}
            </>
          ),
        },
        {
          title: t.department,
          cell: ({ task }) => <span className="nw">{nameOf(task.department)}</span>,
        },
        { title: t.due, cell: ({ task }) => <span className={styles.when}>{dueOf(task)}</span> },
        {
          title: a.acts,
          isActs: true,
          cell: ({ index }) =>
            onEdit && (
              <button type="button" className="btn sm" onClick={() => onEdit(index)}>
                {a.edit}
              </button>
            ),
        },
      ]}
    />
  );
}

/** "抵达 提前 2 天 17:00". */
function useDueWords(): (task: TemplateTask) => string {
  const t = useTexts(templateTexts);
  const anchors: Readonly<Record<string, string | undefined>> = useTexts(anchorTexts);
  return ({ task: { due } }) => {
    if (!isAnchored(due)) return t.fixed;
    const offset = parseOffset(due.offset);
    const unit = { D: t.days, H: t.hours, M: t.minutes }[offset.unit];
    const anchor = anchors[due.anchor] ?? anchors.item ?? due.anchor;
    const edge = due.edge ? anchors[due.edge] : '';
    const by = offset.amount > 0 && `${offset.amount} ${unit}`;
    return t.dueOf(`${anchor}${edge}`, by, offset.isBefore, due.at ?? '');
  };
}
