import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useParams } from 'react-router';
import { usePlace } from '../../app/crumbs';
import { WaitingNote } from '../../acts/waiting-note';
import { useTexts } from '../../language/texts';
import { BackToInbox } from '../inbox/back';
import { packageTexts } from './package.texts';
import { PackageView, packageQuery } from './package-view';

/** 任务包: what a department signs on. */
export function Screen(): ReactNode {
  const t = useTexts(packageTexts);
  const { assignmentId = '' } = useParams();
  const { data } = useQuery(packageQuery(assignmentId));
  const name = data ? t.nameOf(data.departmentName) : t.title;
  usePlace([{ text: t.inbox, to: '/inbox' }, { text: name }]);
  return (
    <div className="page">
      <BackToInbox />
      <WaitingNote />
      <PackageView key={assignmentId} id={assignmentId} heading="h1" />
    </div>
  );
}
