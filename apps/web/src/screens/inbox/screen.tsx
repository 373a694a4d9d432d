import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { answer, api } from '../../api/client';
import { keys } from '../../api/query';
import { Read } from '../../parts/feedback';

export function Screen(): ReactNode {
  const inbox = useQuery({
    queryKey: keys.mine('inbox'),
    queryFn: () => answer(api.GET('/api/v1/inbox')),
  });
  return (
    <div className="page">
      <Read query={inbox}>{(data) => <p>{data.items.length}</p>}</Read>
    </div>
  );
}
