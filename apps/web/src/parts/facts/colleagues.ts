import { useQuery } from '@tanstack/react-query';
import { type Dto } from '../../api/client';
import { readings } from '../../api/readings';

export type Colleague = Dto['ColleagueDto'];
export type Department = Dto['DepartmentDto'];

/** Active colleagues, for choosing a person. */
export function useColleagues() {
  return useQuery(readings.directory());
}

/** The departments in the office's order. */
export function useDepartments() {
  return useQuery(readings.departments());
}
