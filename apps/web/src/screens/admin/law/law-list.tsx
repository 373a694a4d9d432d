import { useState, type ReactNode } from 'react';
import { clausesOf, useTexts } from '../../../language';
import { Empty, Icon, State, toastDone } from '../../../parts';
import { can, useSession } from '../../../session/session';
import { adminTexts } from '../admin.texts';
import { DataTable, type Column } from '../data-table';
import type { Field, Values } from '../form/field';
import { FormDialog } from '../form/form-dialog';
import { ConfirmDialog } from '../people/confirm-dialog';
import { SectionHead } from '../section-head';
import { lawTexts } from './law.texts';
import styles from '../admin.module.css';

/** What every kind of law has in common: versions, of which somebody approves one. */
export interface LawRow {
  readonly code: string;
  readonly version: number;
  readonly status: 'draft' | 'approved';
  readonly inForce: boolean;
  readonly createdBy: string | null;
}

interface LawListProps<R extends LawRow> {
  readonly title: string;
  readonly about: string;
  /** What has to be known before the list is read. */
  readonly note?: ReactNode;
  readonly rows: readonly R[];
  readonly columns: readonly Column<R>[];
  readonly nameOf: (row: R) => string;
  readonly fields: readonly Field[];
  /** What a form begins with: a version to go on from, or nothing. */
  readonly valuesOf: (row: R | null) => Values;
  readonly draft: (values: Values, key: string) => Promise<unknown>;
  readonly approve: (row: R, key: string) => Promise<unknown>;
  readonly refresh: () => Promise<void>;
  /** More about the chosen row. */
  readonly look?: (row: R) => void;
}

/** Versions of one kind of law: look, draft, and approve what somebody else drafted. */
export function LawList<R extends LawRow>(props: LawListProps<R>): ReactNode {
  const { title, about, rows, columns, nameOf, fields } = props;
  const t = useTexts(lawTexts);
  const a = useTexts(adminTexts);
  const [isAll, setAll] = useState(false);
  const [editing, setEditing] = useState<R | 'new' | null>(null);
  const [approving, setApproving] = useState<R | null>(null);
  const shown = rows.filter((row) => isAll || row.inForce || row.status === 'draft');
  const acts: Column<R> = {
    title: a.acts,
    isActs: true,
    cell: (row) => (
      <RowActs row={row} look={props.look} onEdit={setEditing} onApprove={setApproving} />
    ),
  };
  const state: Column<R> = { title: a.state, cell: (row) => <VersionState row={row} /> };
  return (
    <>
      <ListHead
        title={title}
        about={about}
        isAll={isAll}
        onAll={setAll}
        onAdd={() => setEditing('new')}
      />
      {props.note}
      <section className={`panel ${styles.panel}`}>
        <Versions title={title} rows={shown} columns={[...columns, state, acts]} />
      </section>
      {editing && (
        <FormDialog
          title={editing === 'new' ? title : `${t.newVersion}：${nameOf(editing)}`}
          fields={fields}
          initial={{ tag: '', values: props.valuesOf(editing === 'new' ? null : editing) }}
          onClose={() => setEditing(null)}
          save={async (values, { key }) => {
            await props.draft(values, key);
            toastDone(t.drafted);
            await props.refresh();
          }}
        />
      )}
      {approving && (
        <ApproveDialog
          name={nameOf(approving)}
          version={approving.version}
          onClose={() => setApproving(null)}
          run={async (key) => {
            await props.approve(approving, key);
            toastDone(a.approvedToast);
            await props.refresh();
            setApproving(null);
          }}
        />
      )}
    </>
  );
}

interface VersionsProps<R> {
  readonly title: string;
  readonly rows: readonly R[];
  readonly columns: readonly Column<R>[];
}

function Versions<R extends LawRow>({ title, rows, columns }: VersionsProps<R>): ReactNode {
  const t = useTexts(lawTexts);
  if (rows.length === 0) return <Empty>{t.none}</Empty>;
  return (
    <DataTable
      label={title}
      rows={rows}
      keyOf={(row) => `${row.code} ${row.version}`}
      isMuted={(row) => row.status === 'approved' && !row.inForce}
      columns={columns}
    />
  );
}

interface ListHeadProps {
  readonly title: string;
  readonly about: string;
  readonly isAll: boolean;
  readonly onAll: (isAll: boolean) => void;
  readonly onAdd: () => void;
}

function ListHead({ title, about, isAll, onAll, onAdd }: ListHeadProps): ReactNode {
  const t = useTexts(lawTexts);
  const mayWrite = can(useSession(), 'law.write');
  return (
    <SectionHead title={title} about={about}>
      <label className={styles.check}>
        <input type="checkbox" checked={isAll} onChange={(event) => onAll(event.target.checked)} />
        {t.showAll}
      </label>
      {mayWrite && (
        <button type="button" className="btn pri" onClick={onAdd}>
          <Icon name="plus" />
          {t.add}
        </button>
      )}
    </SectionHead>
  );
}

interface ApproveDialogProps {
  readonly name: string;
  readonly version: number;
  readonly onClose: () => void;
  readonly run: (key: string) => Promise<void>;
}

function ApproveDialog({ name, version, onClose, run }: ApproveDialogProps): ReactNode {
  const t = useTexts(lawTexts);
  const a = useTexts(adminTexts);
  return (
    <ConfirmDialog
      title={a.approve}
      text={t.approveAsk(clausesOf([name, t.version(version)]))}
      act={a.approve}
      onClose={onClose}
      run={run}
    />
  );
}

/** 现行, 草稿 or 以前的, with the version. */
export function VersionState({ row }: { readonly row: LawRow }): ReactNode {
  const t = useTexts(lawTexts);
  const a = useTexts(adminTexts);
  const [tone, icon, word] = row.inForce
    ? (['grn', 'done', a.inForce] as const)
    : row.status === 'draft'
      ? (['amb', 'pen', a.draft] as const)
      : (['gry', 'clock', a.earlier] as const);
  return (
    <span className="row wrap">
      <State tone={tone} icon={icon}>
        {word}
      </State>
      <span className="t12 l nw">{t.version(row.version)}</span>
    </span>
  );
}

interface RowActsProps<R> {
  readonly row: R;
  readonly look?: (row: R) => void;
  readonly onEdit: (row: R) => void;
  readonly onApprove: (row: R) => void;
}

function RowActs<R extends LawRow>({ row, look, onEdit, onApprove }: RowActsProps<R>): ReactNode {
  const t = useTexts(lawTexts);
  const a = useTexts(adminTexts);
  const session = useSession();
  const isOwn = row.createdBy === session.userId;
  return (
    <>
      {row.status === 'draft' && can(session, 'law.approve') && (
        <>
          {isOwn && <span className="t12 l">{a.ownDraft} </span>}
          <button type="button" className="btn sm" disabled={isOwn} onClick={() => onApprove(row)}>
            {a.approve}
          </button>
        </>
      )}
      {look && (
        <button type="button" className="btn sm" onClick={() => look(row)}>
          {a.look}
        </button>
      )}
      {can(session, 'law.write') && (row.inForce || row.status === 'draft') && (
        <button type="button" className="btn sm" onClick={() => onEdit(row)}>
          {t.newVersion}
        </button>
      )}
    </>
  );
}
