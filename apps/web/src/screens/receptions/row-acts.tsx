import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { useTexts } from '../../language/texts';
import { Icon } from '../../parts/icon';
import { can, useSession } from '../../session/session';
import { receptionsTexts } from './receptions.texts';
import type { Row } from './use-receptions';

/** Where one goes from a row: to its plan, or to a new one that begins with its facts. */
export function RowActs({ row }: { readonly row: Row }): ReactNode {
  const t = useTexts(receptionsTexts);
  const session = useSession();
  return (
    <span className="row nw" style={{ gap: 4 }}>
      {can(session, 'plan.read') && (
        <Link className="btn sm" to={`/receptions/${row.id}/plan`}>
          {t.plan}
        </Link>
      )}
      {can(session, 'reception.write') && (
        <Link
          className="btn sm gh"
          to={`/receptions/new?from=${row.id}`}
          aria-label={`${t.copyAsNew} ${row.code}`}
          title={t.copyAsNew}
        >
          <Icon name="copy" />
        </Link>
      )}
    </span>
  );
}
