import { useRef, useState, type ReactNode } from 'react';
import { answer, api, type Dto } from '../../../api/client';
import { common, listOf, useTexts } from '../../../language';
import { Dialog, ErrorBox } from '../../../parts';
import { FileButton } from '../../../parts/file-button';
import { DataTable } from '../data-table';
import { templateTexts } from './templates.texts';
import { refreshTemplates } from './use-templates';

type Report = Dto['ConfigurationImportDto'];

/** A signed file of templates and rules: first what would happen, then drafts. */
export function ImportFile(): ReactNode {
  const t = useTexts(templateTexts);
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <button type="button" className="btn" onClick={() => setOpen(true)}>
        {t.import}
      </button>
      {isOpen && <ImportDialog onClose={() => setOpen(false)} />}
    </>
  );
}

/** Tries the chosen file, then applies it. */
function useImport() {
  const file = useRef<Record<string, never>>({});
  const [report, setReport] = useState<Report | null>(null);
  const [error, setError] = useState<unknown>(null);
  const [isNoFile, setNoFile] = useState(false);
  const run = async (dryRun: boolean): Promise<void> => {
    setError(null);
    try {
      const options = { params: { query: { dryRun } }, body: file.current };
      setReport(await answer(api.POST('/api/v1/configuration/import', options)));
      if (!dryRun) await refreshTemplates();
    } catch (thrown) {
      setReport(null);
      setError(thrown);
    }
  };
  const choose = async (chosen: File | undefined): Promise<void> => {
    if (!chosen) return;
    try {
      file.current = JSON.parse(await chosen.text()) as Record<string, never>;
      setNoFile(false);
    } catch {
      setNoFile(true);
      return;
    }
    await run(true);
  };
  return { report, error, isNoFile, run, choose };
}

function ImportDialog({ onClose }: { readonly onClose: () => void }): ReactNode {
  const t = useTexts(templateTexts);
  const words = useTexts(common);
  const { report, error, isNoFile, run, choose } = useImport();
  return (
    <Dialog
      title={t.importTitle}
      onClose={onClose}
      width={600}
      footer={
        <>
          <button type="button" className="btn" onClick={onClose}>
            {words.close}
          </button>
          {report?.dryRun && (
            <button type="button" className="btn pri" onClick={() => void run(false)}>
              {t.apply}
            </button>
          )}
        </>
      }
    >
      <div className="col">
        <p className="m">{t.importAbout}</p>
        <FileButton
          label={t.file}
          accept=".json,application/json"
          isWrong={isNoFile}
          onChoose={(file) => void choose(file)}
        />
        {isNoFile && <span className="fault">{t.notJson}</span>}
        {error !== null && <ErrorBox error={error} />}
        {report?.applied && <p role="status">{t.applied}</p>}
        {report && <Outcome report={report} />}
      </div>
    </Dialog>
  );
}

function Outcome({ report }: { readonly report: Report }): ReactNode {
  const t = useTexts(templateTexts);
  return (
    <DataTable
      label={t.what}
      rows={[...report.templates, ...report.rulePacks]}
      keyOf={(row) => `${row.code} ${row.version}`}
      columns={[
        { title: t.code, cell: (row) => row.code },
        { title: t.what, cell: (row) => t[row.what] },
        { title: t.missing, cell: (row) => listOf(row.departmentsMissing ?? []) },
      ]}
    />
  );
}
