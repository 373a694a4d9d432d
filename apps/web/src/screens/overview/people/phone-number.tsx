import { useState, type ReactNode } from 'react';
import { answer, api } from '../../../api/client';
import { useTexts } from '../../../language/texts';
import { toastProblem } from '../../../parts/toast';
import { useOverview } from '../use-overview';
import { waitTexts } from '../waits/waits.texts';

interface PhoneNumberProps {
  /** His number, its middle hidden. */
  readonly masked: string | null;
  /** Whose: one of ours, or one of the other side by his place in the list. */
  readonly of: { readonly person: string } | { readonly otherSide: number };
  readonly name: string;
}

/** A number whose middle is hidden until somebody asks for it; that he did is recorded. */
export function PhoneNumber({ masked, of, name }: PhoneNumberProps): ReactNode {
  const t = useTexts(waitTexts);
  const { receptionId } = useOverview();
  const [phone, setPhone] = useState<string | null>(null);
  if (!masked) return <span className="t12 l">{t.noPhone}</span>;
  if (phone) return <a href={`tel:${phone}`}>{phone}</a>;
  const show = async (): Promise<void> => {
    try {
      const shown = await answer(
        api.GET('/api/v1/receptions/{id}/phone', {
          params: { path: { id: receptionId }, query: of },
        }),
      );
      setPhone(shown.phone);
    } catch (thrown) {
      toastProblem(thrown);
    }
  };
  return (
    <>
      <span className="m nw">{masked}</span>
      <button type="button" className="btn sm gh" onClick={() => void show()}>
        {t.show}
        <span className="sr"> {name}</span>
      </button>
    </>
  );
}
