import type { ReactNode } from 'react';
import type { Dto } from '../../../api/client';
import { useTexts } from '../../../language/texts';
import { useSession } from '../../../session/session';
import { useNow } from '../../../time/now';
import { moment } from '../../../time/say';
import { adminTexts } from '../admin.texts';
import { DataTable } from '../data-table';
import { peopleTexts } from './people.texts';

type Substitute = Dto['SubstituteDto'];

interface SubstituteListProps {
  readonly rows: readonly Substitute[];
  readonly onEnd: (row: Substitute) => void;
}

/** Who acts for whom now and later. */
export function SubstituteList({ rows, onEnd }: SubstituteListProps): ReactNode {
  const t = useTexts(peopleTexts);
  const a = useTexts(adminTexts);
  const { officeZone } = useSession();
  const now = useNow();
  return (
    <DataTable
      label={t.substitutesTitle}
      rows={rows}
      keyOf={(row) => row.id}
      columns={[
        { title: t.absent, cell: (row) => <b className="b">{row.absentName}</b> },
        { title: t.substitute, cell: (row) => row.substituteName },
        { title: t.from, cell: (row) => moment(row.startsAt, officeZone, now) },
        { title: t.until, cell: (row) => moment(row.endsAt, officeZone, now) },
        {
          title: a.acts,
          isActs: true,
          cell: (row) => (
            <button type="button" className="btn sm" onClick={() => onEnd(row)}>
              {t.end}
            </button>
          ),
        },
      ]}
    />
  );
}
