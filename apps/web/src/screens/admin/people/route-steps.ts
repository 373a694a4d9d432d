import { ROLE_TEXTS } from '@app/texts';
import { useQuery } from '@tanstack/react-query';
import { type Dto } from '../../../api/client';
import { readings } from '../../../api/readings';
import { useSay, useTexts } from '../../../language/texts';
import { peopleTexts } from './people.texts';

export type Route = Dto['RouteDto'];
export type Step = Dto['RouteStepDto'];

/** Colleagues by id, for naming a person. */
export function useColleagues() {
  return useQuery(readings.directory());
}

/** A step's decider in words. */
export function useStepName(): (step: Step) => string {
  const t = useTexts(peopleTexts);
  const say = useSay();
  const colleagues = useColleagues().data ?? [];
  return (step) => {
    if (step.role) return say(ROLE_TEXTS[step.role]);
    if (step.person) return t[step.person];
    return colleagues.find((one) => one.id === step.userId)?.name ?? t.somebody;
  };
}
