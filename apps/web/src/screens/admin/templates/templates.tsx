import { useState, type ReactNode } from 'react';
import { useSearchParams } from 'react-router';
import { answer, api } from '../../../api/client';
import { useSay, useTexts } from '../../../language/texts';
import { Read, toastProblem } from '../../../parts';
import { can, useSession } from '../../../session/session';
import { adminTexts } from '../admin.texts';
import { DataTable } from '../data-table';
import { lawTexts } from '../law/law.texts';
import { SectionHead } from '../section-head';
import { ImportFile } from './import-file';
import { TemplateState } from './template-state';
import { TemplateView } from './template-view';
import { templateTexts } from './templates.texts';
import { download, useTemplates, type TemplateRow } from './use-templates';
import styles from '../admin.module.css';

/** 模板: all of them, or one version with its tasks. */
export function Part(): ReactNode {
  const [search, setSearch] = useSearchParams();
  const query = useTemplates();
  const code = search.get('code');
  const version = Number(search.get('version'));
  const open = (row: { readonly code: string; readonly version: number } | null): void =>
    setSearch(row ? { code: row.code, version: String(row.version) } : {});
  return (
    <Read query={query}>
      {({ items }) =>
        code && version > 0 ? (
          <TemplateView
            key={`${code} ${version}`}
            code={code}
            version={version}
            versions={items.filter((row) => row.code === code)}
            onOpen={open}
          />
        ) : (
          <List rows={items} onOpen={open} />
        )
      }
    </Read>
  );
}

interface ListProps {
  readonly rows: readonly TemplateRow[];
  readonly onOpen: (row: TemplateRow) => void;
}

async function exportOf(row: TemplateRow): Promise<void> {
  try {
    const params = { path: { code: row.code }, query: { version: row.version } };
    const file = await answer(api.GET('/api/v1/sop-templates/{code}/export', { params }));
    download(`${row.code}-${row.version}.json`, file);
  } catch (thrown) {
    toastProblem(thrown);
  }
}

function List({ rows, onOpen }: ListProps): ReactNode {
  const t = useTexts(templateTexts);
  const a = useTexts(adminTexts);
  const law = useTexts(lawTexts);
  const say = useSay();
  const session = useSession();
  const [isAll, setAll] = useState(false);
  return (
    <>
      <SectionHead title={t.title} about={t.about}>
        <label className={styles.check}>
          <input
            type="checkbox"
            checked={isAll}
            onChange={(event) => setAll(event.target.checked)}
          />
          {law.showAll}
        </label>
        {can(session, 'template.write') && <ImportFile />}
      </SectionHead>
      <section className={`panel ${styles.panel}`}>
        <DataTable
          label={t.title}
          rows={rows.filter((row) => isAll || row.status !== 'retired')}
          keyOf={(row) => `${row.code} ${row.version}`}
          isMuted={(row) => row.status === 'retired'}
          columns={[
            { title: t.name, cell: (row) => <b className="b">{say(row.title)}</b> },
            { title: t.code, cell: (row) => <code className={styles.code}>{row.code}</code> },
            { title: a.version, cell: (row) => law.version(row.version) },
            { title: a.state, cell: (row) => <TemplateState status={row.status} /> },
            {
              title: a.acts,
              isActs: true,
              cell: (row) => (
                <>
                  {row.status === 'approved' && (
                    <button type="button" className="btn sm" onClick={() => void exportOf(row)}>
                      {t.export}
                    </button>
                  )}
                  <button type="button" className="btn sm" onClick={() => onOpen(row)}>
                    {a.look}
                  </button>
                </>
              ),
            },
          ]}
        />
      </section>
    </>
  );
}
