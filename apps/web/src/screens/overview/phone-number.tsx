import { useState, type ReactNode } from 'react';
import type { Dto } from '../../api/client';
import { useTexts } from '../../language/texts';
import { waitTexts } from './waits.texts';

interface PhoneNumberProps {
  readonly line: Dto['ContactLineDto'] | Dto['OtherSideContactDto'];
}

/** A number whose middle is hidden until somebody asks for it. */
export function PhoneNumber({ line }: PhoneNumberProps): ReactNode {
  const t = useTexts(waitTexts);
  const [isShown, setShown] = useState(false);
  if (!line.phone) return <span className="t12 l">{t.noPhone}</span>;
  if (isShown) return <a href={`tel:${line.phone}`}>{line.phone}</a>;
  return (
    <>
      <span className="m">{masked(line.phone)}</span>
      <button type="button" className="btn sm gh" onClick={() => setShown(true)}>
        {t.show}
      </button>
    </>
  );
}

function masked(phone: string): string {
  return phone.length < 7 ? '****' : `${phone.slice(0, 3)}****${phone.slice(-4)}`;
}
