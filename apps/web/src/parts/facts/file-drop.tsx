import { useId, useState, type DragEvent, type ReactNode } from 'react';
import { useTexts } from '../../language/texts';
import { Icon } from '../icon';
import { factsTexts } from './facts.texts';
import styles from './facts.module.css';

interface FileDropProps {
  readonly files: readonly { readonly name: string }[];
  readonly isBusy?: boolean;
  readonly onAdd: (files: File[]) => void;
  /** Left out: what stands here cannot be taken away. */
  readonly onRemove?: (index: number) => void;
}

const KINDS = '.pdf,.ofd,.docx,.jpg,.jpeg,.png';

/** Where the letter is dropped, or chosen. */
export function FileDrop({ files, isBusy = false, onAdd, onRemove }: FileDropProps): ReactNode {
  const t = useTexts(factsTexts);
  const id = useId();
  const [isOver, setOver] = useState(false);
  const drop = (event: DragEvent): void => {
    event.preventDefault();
    setOver(false);
    onAdd([...event.dataTransfer.files]);
  };
  return (
    <div className="col" style={{ gap: 6 }}>
      <label
        htmlFor={id}
        className={`${styles.drop} ${isOver ? styles.over : ''}`}
        onDragOver={(event) => {
          event.preventDefault();
          setOver(true);
        }}
        onDragLeave={() => setOver(false)}
        onDrop={drop}
      >
        <Icon name="doc" />
        <span>
          {isBusy ? t.uploading : t.dropHere}
          <span className="t12 l"> {t.fileKinds}</span>
        </span>
        <input
          id={id}
          className="sr"
          type="file"
          accept={KINDS}
          multiple
          onChange={(event) => {
            onAdd([...(event.target.files ?? [])]);
            event.target.value = '';
          }}
        />
      </label>
      {files.map((file, index) => (
        <p key={`${file.name} ${index}`} className="row t13">
          <Icon name="check" className="cgrn" />
          <span className="el">{file.name}</span>
          {onRemove && (
            <button
              type="button"
              className="btn sm gh"
              aria-label={t.removeFile(file.name)}
              onClick={() => onRemove(index)}
            >
              <Icon name="x" />
            </button>
          )}
        </p>
      ))}
    </div>
  );
}
