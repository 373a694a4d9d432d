import type { ReactNode } from 'react';
import type { Dto } from '../../api/client';
import { useTexts } from '../../language/texts';
import { Icon } from '../../parts/icon';
import { boardTexts } from './board.texts';

interface CallLinkProps {
  readonly person: Dto['PersonDto'] | null;
  readonly className: string;
  /** Shows the number beside the name. */
  readonly isLong?: boolean;
  /** Shows a word instead of the name. */
  readonly word?: string;
}

/** Calls who has it in hand. Without a number it says so, and does nothing. */
export function CallLink({ person, className, isLong, word }: CallLinkProps): ReactNode {
  const t = useTexts(boardTexts);
  if (!person) return null;
  const text = word ?? (isLong ? `${person.name} ${person.phone ?? ''}` : person.name);
  if (!person.phone)
    return (
      <span className={className} aria-disabled="true" title={t.noPhone}>
        <Icon name="phone" />
        <span className="el">{person.name}</span>
      </span>
    );
  return (
    <a
      className={className}
      href={`tel:${person.phone}`}
      aria-label={t.callTo(`${person.name} ${person.phone}`)}
      title={`${person.title ?? person.name} ${person.phone}`}
    >
      <Icon name="phone" />
      <span className="el">{text}</span>
    </a>
  );
}
