import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useRef, type ReactNode } from 'react';
import { answer, api, keys, uploadFile, type Dto } from '../../api';
import { useTexts } from '../../language';
import { ErrorBox, Read, Icon, toastDone } from '../../parts';
import { can, useSession } from '../../session/session';
import { useNow, moment } from '../../time';
import { TaskPanel } from './panel';
import styles from './task.module.css';
import { taskTexts } from './task.texts';
import type { Task } from './use-task';

/** Files and photographs on the task. */
export function Files({ task }: { readonly task: Task }): ReactNode {
  const t = useTexts(taskTexts);
  const session = useSession();
  const queries = useQueryClient();
  const input = useRef<HTMLInputElement>(null);
  const key = [...keys.task(task.id), 'files'];
  const files = useQuery({
    queryKey: key,
    queryFn: () =>
      answer(api.GET('/api/v1/tasks/{id}/attachments', { params: { path: { id: task.id } } })),
  });
  const add = useMutation({
    mutationFn: (file: File) => uploadFile({ task: task.id }, file),
    onSuccess: (_, file) => toastDone(t.fileAdded(file.name)),
    // Without an answer it may be there all the same.
    onSettled: () => queries.invalidateQueries({ queryKey: key }),
  });
  const canWrite = can(session, 'attachment.write');
  return (
    <TaskPanel title={t.files}>
      {add.error && <ErrorBox error={add.error} />}
      <Read query={files} rows={1}>
        {({ attachments }) =>
          attachments.length === 0 ? (
            <p className="m">{t.noFiles}</p>
          ) : (
            <FileRows files={attachments} zone={task.zone} />
          )
        }
      </Read>
      {canWrite && (
        <div className={styles.upload}>
          <input
            ref={input}
            type="file"
            hidden
            aria-label={t.addFile}
            accept=".pdf,.ofd,.docx,image/jpeg,image/png"
            onChange={(event) => {
              const [file] = event.target.files ?? [];
              if (file) add.mutate(file);
              event.target.value = '';
            }}
          />
          <button
            type="button"
            className="btn md"
            disabled={add.isPending}
            onClick={() => input.current?.click()}
          >
            <Icon name="plus" />
            {add.isPending ? t.uploading : t.addFile}
          </button>
          <span className="t12 l">{t.fileKinds}</span>
        </div>
      )}
    </TaskPanel>
  );
}

interface FileRowsProps {
  readonly files: readonly Dto['AttachmentDto'][];
  readonly zone: string;
}

function FileRows({ files, zone }: FileRowsProps): ReactNode {
  const t = useTexts(taskTexts);
  const now = useNow();
  return (
    <ul className={styles.rows}>
      {files.map((file) => (
        <li key={file.id}>
          <Icon name="doc" className="l" />
          <a className={styles.grow} href={`/api/v1/attachments/${file.id}`} download>
            {file.fileName}
          </a>
          <span className="t12 l">
            {t.size(String(Math.ceil(file.size / 1024)))} · {file.uploadedByName} ·{' '}
            {moment(file.createdAt, zone, now)}
          </span>
        </li>
      ))}
    </ul>
  );
}
