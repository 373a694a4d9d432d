import { useQuery } from '@tanstack/react-query';
import { answer, api } from '../../api/client';
import { keys } from '../../api/query';

/** The templates in force, the newest version of each. */
export function useTemplates() {
  return useQuery({
    queryKey: keys.office('templates', 'in-force'),
    queryFn: async () => {
      const { items } = await answer(api.GET('/api/v1/sop-templates'));
      const inForce = items.filter((one) => one.status === 'approved');
      return inForce.filter((one, i) => inForce.findIndex((o) => o.code === one.code) === i);
    },
    staleTime: 5 * 60_000,
  });
}
