import type { ReactNode } from 'react';
import { useTexts } from '../../../language/texts';
import { headTexts } from './head.texts';
import { useOverview } from '../use-overview';

/** Who will be told of a cancellation or a postponement: each department by who has it in hand. */
export function ToldList(): ReactNode {
  const t = useTexts(headTexts);
  const { board, tasks } = useOverview();
  const departments = board.departments.filter(({ status }) => status === 'active');
  const doers = new Set(tasks.flatMap(({ doer }) => doer?.id ?? []));
  return (
    <section aria-label={t.told}>
      <h3 className="t13 b">{t.told}</h3>
      <ul className="t13 m">
        {departments.length === 0 && <li>{t.toldNobody}</li>}
        {departments.map((d) => (
          <li key={d.assignmentId}>{t.toldOf(d.departmentName, (d.lead ?? d.head)?.name ?? '')}</li>
        ))}
        {doers.size > 0 && <li>{t.toldDoers(doers.size)}</li>}
      </ul>
    </section>
  );
}
