import { useRef, useState, type ReactNode } from 'react';
import { answer, api, type Dto } from '../../../api/client';
import { useTexts } from '../../../language/texts';
import { common } from '../../../language/common.texts';
import { Dialog } from '../../../parts/dialog';
import { ErrorBox } from '../../../parts/feedback';
import { FileButton } from '../../../parts/file-button';
import { defineTexts } from '../../../language/texts';
import { DataTable } from '../data-table';

const texts = defineTexts({
  open: { zh: '导入表格', en: 'Import a table' },
  title: { zh: '导入表格', en: 'Import a table' },
  about: {
    zh: '选一个 CSV 文件。先看会发生什么，确认后才保存；有一处不对就全部不保存。',
    en: 'Choose a CSV file. First you see what would happen; with one fault nothing is stored.',
  },
  file: { zh: '文件', en: 'File' },
  counts: {
    zh: (add: number, change: number, same: number) =>
      `新增 ${add}，修改 ${change}，不变 ${same}。`,
    en: (add: number, change: number, same: number) =>
      `${add} new, ${change} changed, ${same} the same.`,
  },
  faults: {
    zh: (count: number) => `有 ${count} 处要改正，什么都没有保存。`,
    en: (count: number) => `${count} faults; nothing is stored.`,
  },
  place: { zh: '位置', en: 'Place' },
  fault: { zh: '要改正的', en: 'Fault' },
  apply: { zh: '确认导入', en: 'Import' },
  done: { zh: '已导入。', en: 'Imported.' },
  passwords: {
    zh: '下面的一次性密码只显示这一次，请交给本人。',
    en: 'These one-time passwords are shown only once; hand them over.',
  },
  login: { zh: '账号', en: 'Login' },
  password: { zh: '一次性密码', en: 'One-time password' },
});

interface CsvImportProps {
  readonly what: 'people' | 'departments';
  readonly onDone: () => void;
}

type Report = Dto['ImportReportDto'];

async function send(what: CsvImportProps['what'], text: string, dryRun: boolean): Promise<Report> {
  const options = {
    params: { query: { dryRun } },
    body: text,
    bodySerializer: (body: string) => body,
    headers: { 'Content-Type': 'text/csv' },
  };
  return answer(
    what === 'people'
      ? api.POST('/api/v1/imports/people', options)
      : api.POST('/api/v1/imports/departments', options),
  );
}

/** A CSV table: first what would happen, then all of it or nothing. */
export function CsvImport({ what, onDone }: CsvImportProps): ReactNode {
  const t = useTexts(texts);
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <button type="button" className="btn" onClick={() => setOpen(true)}>
        {t.open}
      </button>
      {isOpen && <ImportDialog what={what} onDone={onDone} onClose={() => setOpen(false)} />}
    </>
  );
}

function ImportDialog(props: CsvImportProps & { readonly onClose: () => void }): ReactNode {
  const { what, onDone, onClose } = props;
  const t = useTexts(texts);
  const words = useTexts(common);
  const text = useRef('');
  const [report, setReport] = useState<Report | null>(null);
  const [error, setError] = useState<unknown>(null);
  const run = async (dryRun: boolean): Promise<void> => {
    setError(null);
    try {
      const next = await send(what, text.current, dryRun);
      setReport(next);
      if (next.applied) onDone();
    } catch (thrown) {
      setError(thrown);
    }
  };
  const choose = async (file: File | undefined): Promise<void> => {
    if (!file) return;
    text.current = await file.text();
    await run(true);
  };
  const mayApply = report !== null && report.dryRun && report.faults.length === 0;
  return (
    <Dialog
      title={t.title}
      onClose={onClose}
      width={560}
      footer={
        <>
          <button type="button" className="btn" onClick={onClose}>
            {words.close}
          </button>
          {mayApply && (
            <button type="button" className="btn pri" onClick={() => void run(false)}>
              {t.apply}
            </button>
          )}
        </>
      }
    >
      <div className="col">
        <p className="m">{t.about}</p>
        <FileButton label={t.file} accept=".csv,text/csv" onChoose={(file) => void choose(file)} />
        {error !== null && <ErrorBox error={error} />}
        {report && <ReportBox report={report} />}
      </div>
    </Dialog>
  );
}

function ReportBox({ report }: { readonly report: Report }): ReactNode {
  const t = useTexts(texts);
  const count = (what: string): number => report.rows.filter((row) => row.what === what).length;
  return (
    <div className="col" role="status">
      {report.faults.length > 0 ? (
        <>
          <p className="cred b">{t.faults(report.faults.length)}</p>
          <DataTable
            label={t.fault}
            rows={report.faults}
            keyOf={(row) => `${row.path} ${row.code}`}
            columns={[
              { title: t.place, cell: (row) => row.path },
              { title: t.fault, cell: (row) => row.message },
            ]}
          />
        </>
      ) : (
        <p>
          {report.applied && `${t.done} `}
          {t.counts(count('add'), count('change'), count('same'))}
        </p>
      )}
      {(report.passwords?.length ?? 0) > 0 && (
        <>
          <p className="b">{t.passwords}</p>
          <DataTable
            label={t.password}
            rows={report.passwords ?? []}
            keyOf={(row) => row.login}
            columns={[
              { title: t.login, cell: (row) => row.login },
              { title: t.password, cell: (row) => <code>{row.oneTimePassword}</code> },
            ]}
          />
        </>
      )}
    </div>
  );
}
