import type { ReactNode } from 'react';
import { problemOf, type RefusedFile } from '../../api';
import { defineTexts, useTexts } from '../../language/texts';
import { Icon } from '../icon';

const texts = defineTexts({
  refused: {
    zh: (name: string, why: string) => `「${name}」没有收下：${why}`,
    en: (name: string, why: string) => `"${name}" was not taken: ${why}`,
  },
  again: {
    zh: (n: number) => `再传没收下的 ${n} 个`,
    en: (n: number) => `Send the ${n} not taken again`,
  },
});

interface RefusedFilesProps {
  readonly refused: readonly RefusedFile[];
  /** Sends only these again. */
  readonly onAgain?: (files: File[]) => void;
}

/** Which files are not there, and why. */
export function RefusedFiles({ refused, onAgain }: RefusedFilesProps): ReactNode {
  const t = useTexts(texts);
  return (
    <>
      {refused.map(({ file, error }, index) => (
        <p key={`${file.name} ${index}`} className="row t13" role="alert">
          <Icon name="stop" className="cred" />
          <span>{t.refused(file.name, problemOf(error).message)}</span>
        </p>
      ))}
      {refused.length > 0 && onAgain && (
        <div>
          <button
            type="button"
            className="btn sm"
            onClick={() => onAgain(refused.map(({ file }) => file))}
          >
            {t.again(refused.length)}
          </button>
        </div>
      )}
    </>
  );
}
