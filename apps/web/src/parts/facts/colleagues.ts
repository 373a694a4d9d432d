import { useQuery } from '@tanstack/react-query';
import { answer, api, type Dto } from '../../api/client';
import { keys } from '../../api/query';

export type Colleague = Dto['ColleagueDto'];
export type Department = Dto['DepartmentDto'];

/** Active colleagues, for choosing a person. */
export function useColleagues() {
  return useQuery({
    queryKey: keys.office('colleagues'),
    queryFn: () => answer(api.GET('/api/v1/directory')),
    staleTime: 5 * 60_000,
  });
}

/** The departments in the office's order. */
export function useDepartments() {
  return useQuery({
    queryKey: keys.office('departments'),
    queryFn: () => answer(api.GET('/api/v1/departments')),
    staleTime: 5 * 60_000,
  });
}
