import type { ReactNode } from 'react';
import { common } from '../../../language/common.texts';
import { useTexts } from '../../../language/texts';
import { Icon } from '../../../parts/icon';
import type { Person } from '../data';
import { waitTexts } from '../waits/waits.texts';

interface CallButtonProps {
  readonly person: Pick<Person, 'name' | 'phone'> | null;
  readonly isMain?: boolean;
}

/** Dials; nothing where nobody is known, said where he has no number. */
export function CallButton({ person, isMain = false }: CallButtonProps): ReactNode {
  const t = useTexts(common);
  const words = useTexts(waitTexts);
  if (!person) return null;
  if (!person.phone) return <span className="t12 l">{words.noPhone}</span>;
  return (
    <a className={`btn sm ${isMain ? 'pri' : ''}`} href={`tel:${person.phone}`}>
      <Icon name="phone" />
      {t.call}
      <span className="sr"> {person.name}</span>
    </a>
  );
}
