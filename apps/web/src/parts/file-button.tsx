import { useState, type ReactNode } from 'react';
import { defineTexts, useTexts } from '../language/texts';
import { Icon } from './icon';
import styles from './file-button.module.css';

const texts = defineTexts({
  choose: { zh: '选择文件', en: 'Choose a file' },
  none: { zh: '还没有选', en: 'None chosen yet' },
});

interface FileButtonProps {
  /** What the file is, for the label. */
  readonly label: string;
  readonly accept: string;
  readonly isWrong?: boolean;
  readonly onChoose: (file: File | undefined) => void;
}

/** Chooses one file. The browser's own field speaks the device's language, not the one chosen here. */
export function FileButton({ label, accept, isWrong, onChoose }: FileButtonProps): ReactNode {
  const t = useTexts(texts);
  const [name, setName] = useState<string | null>(null);
  return (
    <label className={styles.file}>
      <span className={styles.label}>{label}</span>
      <span className="btn">
        <Icon name="doc" />
        {t.choose}
      </span>
      <span className={name === null ? 'l' : ''}>{name ?? t.none}</span>
      <input
        className="sr"
        type="file"
        accept={accept}
        aria-invalid={isWrong}
        onChange={(event) => {
          const file = event.target.files?.[0];
          setName(file?.name ?? null);
          onChoose(file);
        }}
      />
    </label>
  );
}
