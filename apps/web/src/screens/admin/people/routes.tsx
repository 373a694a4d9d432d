import type { Matter } from '@app/domain';
import { MATTER_TEXTS } from '@app/texts';
import { useQuery } from '@tanstack/react-query';
import { useState, type ReactNode } from 'react';
import { answer, api, keys } from '../../../api';
import { useSay, useTexts } from '../../../language/texts';
import { Read, Icon } from '../../../parts';
import { can, useSession } from '../../../session/session';
import { adminTexts } from '../admin.texts';
import { DataTable } from '../data-table';
import { SectionHead } from '../section-head';
import { peopleTexts } from './people.texts';
import { RouteEditor } from './route-editor';
import { useStepName, type Route } from './route-steps';
import styles from '../admin.module.css';

/** 审批路线: who decides on what. */
export function Part(): ReactNode {
  const t = useTexts(peopleTexts);
  const a = useTexts(adminTexts);
  const say = useSay();
  const nameOf = useStepName();
  const mayManage = can(useSession(), 'route.manage');
  const [open, setOpen] = useState<Route | null>(null);
  const query = useQuery({
    queryKey: keys.office('routes'),
    queryFn: () => answer(api.GET('/api/v1/approval-routes')),
  });
  return (
    <>
      <SectionHead title={t.routesTitle} about={t.routesAbout} />
      <Read query={query}>
        {(rows) => (
          <section className={`panel ${styles.panel}`}>
            <DataTable
              label={t.routesTitle}
              rows={rows}
              keyOf={(row) => row.matter}
              columns={[
                {
                  title: t.matter,
                  cell: (row) => <b className="b nw">{say(MATTER_TEXTS[row.matter as Matter])}</b>,
                },
                {
                  title: t.steps,
                  cell: (row) => (
                    <span className={styles.steps}>
                      {row.steps.map((step, index) => (
                        <span key={JSON.stringify(step)} className={styles.steps}>
                          {index > 0 && <Icon name="right" className="l" />}
                          {nameOf(step)}
                        </span>
                      ))}
                    </span>
                  ),
                },
                {
                  title: a.acts,
                  isActs: true,
                  cell: (row) =>
                    mayManage && (
                      <button type="button" className="btn sm" onClick={() => setOpen(row)}>
                        {a.edit}
                      </button>
                    ),
                },
              ]}
            />
          </section>
        )}
      </Read>
      {open && <RouteEditor route={open} onClose={() => setOpen(null)} />}
    </>
  );
}
