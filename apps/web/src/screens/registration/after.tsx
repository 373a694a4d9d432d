import { useState, type ReactNode } from 'react';
import { Link } from 'react-router';
import type { RefusedFile } from '../../api';
import { useTexts } from '../../language';
import { ErrorBox, Icon } from '../../parts';
import { FileDrop } from '../../parts/facts/file-drop';
import { RefusedFiles } from '../../parts/facts/refused-files';
import type { Half } from './use-registration';
import { registrationTexts } from './registration.texts';
import styles from './registration.module.css';

interface AfterProps {
  readonly half: Half;
  /** Names of the files that are there. */
  readonly attached: readonly string[];
  readonly isBusy: boolean;
  readonly onRetry: (files: readonly File[]) => void;
}

/** The reception exists; a file of it, or its launch, was refused. Only that is tried again. */
export function AfterRegistration({ half, attached, isBusy, onRetry }: AfterProps): ReactNode {
  const t = useTexts(registrationTexts);
  const { reception, refused, error, isToLaunch } = half;
  const [files, setFiles] = useState<readonly File[]>([]);
  const [seen, setSeen] = useState(refused);
  if (seen !== refused) {
    setSeen(refused);
    setFiles([]);
  }
  const plan = `/receptions/${reception.id}/plan`;
  const again = isToLaunch ? t.attachAndLaunch : t.attach;
  return (
    <div className={`page ${styles.page}`}>
      <section className="panel" role="alert">
        <div className="hd">
          <h1>{t.exists(reception.code)}</h1>
        </div>
        <div className="bd col">
          <p>
            {t.notAgain} <Link to={plan}>{t.toPlan(reception.code)}</Link>
          </p>
          <Files attached={attached} refused={refused} />
          {refused.length > 0 && (
            <FileDrop
              files={files}
              isBusy={isBusy}
              onAdd={(more) => setFiles([...files, ...more])}
              onRemove={(index) => setFiles(files.filter((_, i) => i !== index))}
            />
          )}
          {error !== null && <ErrorBox error={error} />}
          <div className="row wrap">
            <span className="sp" />
            {refused.length > 0 && (
              <button type="button" className="btn" disabled={isBusy} onClick={() => onRetry([])}>
                {isToLaunch ? t.withoutAndLaunch : t.without}
              </button>
            )}
            <button
              type="button"
              className="btn pri"
              disabled={isBusy}
              onClick={() => onRetry(files.length > 0 ? files : refused.map(({ file }) => file))}
            >
              {refused.length === 0 ? t.launchAgain : files.length > 0 ? again : t.sameAgain}
            </button>
          </div>
        </div>
      </section>
    </div>
  );
}

interface FilesProps {
  readonly attached: readonly string[];
  readonly refused: readonly RefusedFile[];
}

/** Which files are there, and which are not and why. */
function Files({ attached, refused }: FilesProps): ReactNode {
  return (
    <>
      {attached.map((name, index) => (
        <p key={`${name} ${index}`} className="row t13">
          <Icon name="check" className="cgrn" />
          <span className="el">{name}</span>
        </p>
      ))}
      <RefusedFiles refused={refused} />
    </>
  );
}
