import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useParams } from 'react-router';
import { usePlace } from '../../app/crumbs';
import { WaitingNote } from '../../acts/waiting-note';
import { useTexts } from '../../language/texts';
import { packageTexts } from './package.texts';
import { PackageView, packageQuery } from './package-view';
import { useDepartmentText } from '../../parts/department-name';

/** 任务包: what a department signs on. */
export function Screen(): ReactNode {
  const t = useTexts(packageTexts);
  const department = useDepartmentText();
  const { assignmentId = '' } = useParams();
  const { data } = useQuery(packageQuery(assignmentId));
  const name = data ? t.nameOf(department(data.departmentName)) : t.title;
  usePlace([{ text: t.inbox, to: '/inbox' }, { text: name }]);
  return (
    <div className="page">
      <WaitingNote />
      <PackageView key={assignmentId} id={assignmentId} heading="h1" />
    </div>
  );
}
