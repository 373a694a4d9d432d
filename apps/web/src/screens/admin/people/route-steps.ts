import { ROLE_TEXTS } from '@app/texts';
import { type Dto } from '../../../api/client';
import { useSay, useTexts } from '../../../language/texts';
import { useColleagues } from '../../../parts/facts/colleagues';
import { peopleTexts } from './people.texts';

export type Route = Dto['RouteDto'];
export type Step = Dto['RouteStepDto'];

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
