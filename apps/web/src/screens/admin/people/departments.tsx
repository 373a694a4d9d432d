import { FIELD_GROUP_TEXTS } from '@app/texts';
import { useState, type ReactNode } from 'react';
import { answer, answerWithTag, api, queries, readings, withKey, type Dto } from '../../../api';
import { useSay, useTexts } from '../../../language/texts';
import { Read } from '../../../parts/feedback';
import { Icon } from '../../../parts/icon';
import { toastDone } from '../../../parts/toast';
import { adminTexts } from '../admin.texts';
import { listOf, numberOf, orNull, textOf, type Field, type Values } from '../form/field';
import { FormDialog, type Loaded, type SaveContext } from '../form/form-dialog';
import { formTexts } from '../form/form.texts';
import { tagOf } from '../form/tag';
import { SectionHead } from '../section-head';
import { useDepartments } from '../../../parts/facts/colleagues';
import { CsvImport } from './csv-import';
import { DepartmentList } from './department-list';
import { peopleTexts } from './people.texts';
import styles from '../admin.module.css';

type Department = Dto['DepartmentDto'];
const KEY = readings.departments().queryKey;

/** 部门: who takes part in receptions. */
export function Part(): ReactNode {
  const t = useTexts(peopleTexts);
  const [open, setOpen] = useState<Department | 'new' | null>(null);
  const query = useDepartments();
  return (
    <>
      <SectionHead title={t.department} about={t.departmentsAbout}>
        <CsvImport
          what="departments"
          onDone={() => void queries.invalidateQueries({ queryKey: KEY })}
        />
        <button type="button" className="btn pri" onClick={() => setOpen('new')}>
          <Icon name="plus" />
          {t.addDepartment}
        </button>
      </SectionHead>
      <Read query={query}>
        {(rows) => (
          <section className={`panel ${styles.panel}`}>
            <DepartmentList rows={rows} onEdit={setOpen} />
          </section>
        )}
      </Read>
      {open && <Editor department={open === 'new' ? null : open} onClose={() => setOpen(null)} />}
    </>
  );
}

function loadedFrom(department: Department, tag: string): Loaded {
  const { code, nameZh, nameEn, dutyPhone, sortOrder, guestGroups, active } = department;
  const values = { code, nameZh, nameEn, dutyPhone: dutyPhone ?? '', guestGroups };
  return { tag, values: { ...values, sortOrder: String(sortOrder), active: active ? '1' : '' } };
}

const EMPTY: Loaded = { tag: '', values: { sortOrder: '100', guestGroups: [], active: '1' } };

async function store(values: Values, { key, tag }: SaveContext, id?: string): Promise<void> {
  const body = {
    nameZh: textOf(values, 'nameZh'),
    nameEn: textOf(values, 'nameEn'),
    dutyPhone: orNull(values, 'dutyPhone'),
    sortOrder: numberOf(values, 'sortOrder'),
    guestGroups: listOf(values, 'guestGroups'),
  };
  if (id === undefined)
    await answer(
      api.POST('/api/v1/departments', {
        params: { header: withKey(key) },
        body: { code: textOf(values, 'code'), ...body },
      }),
    );
  else
    await answer(
      api.PATCH('/api/v1/departments/{id}', {
        params: { path: { id }, header: { ...withKey(key), 'If-Match': tag } },
        body: { ...body, active: textOf(values, 'active') === '1' },
      }),
    );
}

function useFields(isNew: boolean): Field[] {
  const t = useTexts(peopleTexts);
  const a = useTexts(adminTexts);
  const say = useSay();
  const groups = Object.entries(FIELD_GROUP_TEXTS);
  const first: Field = { name: 'code', label: t.code, hint: t.codeHint, isRequired: true };
  const state: Field = {
    name: 'active',
    label: a.state,
    kind: 'select',
    options: [
      { value: '1', text: a.active },
      { value: '', text: a.closed },
    ],
  };
  return [
    ...(isNew ? [first] : []),
    { name: 'nameZh', label: t.nameZh, isRequired: true },
    { name: 'nameEn', label: t.nameEn, isRequired: true },
    { name: 'dutyPhone', label: t.dutyPhone },
    { name: 'sortOrder', label: t.order, kind: 'number' },
    {
      name: 'guestGroups',
      label: t.groups,
      kind: 'checks',
      options: groups.map(([value, text]) => ({ value, text: say(text) })),
    },
    ...(isNew ? [] : [state]),
  ];
}

interface EditorProps {
  readonly department: Department | null;
  readonly onClose: () => void;
}

function Editor({ department, onClose }: EditorProps): ReactNode {
  const t = useTexts(peopleTexts);
  const { saved } = useTexts(formTexts);
  const fields = useFields(department === null);
  const id = department?.id;
  const reload = async (): Promise<Loaded> => {
    const path = { id: id ?? '' };
    const read = await answerWithTag(api.GET('/api/v1/departments/{id}', { params: { path } }));
    return loadedFrom(read.data, read.etag ?? tagOf(read.data.revision));
  };
  return (
    <FormDialog
      title={department ? t.editDepartment : t.addDepartment}
      fields={fields}
      initial={department ? loadedFrom(department, tagOf(department.revision)) : EMPTY}
      reload={department ? reload : undefined}
      onClose={onClose}
      save={async (values, context) => {
        await store(values, context, id);
        toastDone(saved);
        await queries.invalidateQueries({ queryKey: KEY });
      }}
    />
  );
}
