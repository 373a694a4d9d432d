import type { PlanTask } from '@app/domain';
import type { ReactNode } from 'react';
import { defineTexts, useTexts } from '../../../language';
import { NO_FAULTS } from '../../../parts/facts/facts';
import {} from '../../../parts/facts/fields';
import { NumberField } from '../../../parts/facts/number-field';
import { usePlan } from '../context';

const repeatTexts = defineTexts({
  repeat: { zh: '每隔多久一次', en: 'Again and again, every' },
  hint: { zh: '行程项进行中，如续水', en: 'while its item runs, as with water' },
  minutes: { zh: '分', en: 'min' },
});

interface RepeatFieldProps {
  readonly task: PlanTask;
  readonly change: (part: Partial<PlanTask>) => void;
}

/** The minutes of `PT1H15M`; null for what is no such duration. */
function minutesOf(every: string | undefined): number | null {
  const match = /^PT(?:(\d+)H)?(?:(\d+)M)?$/.exec(every ?? '');
  return match ? Number(match[1] ?? 0) * 60 + Number(match[2] ?? 0) : null;
}

/** A prompt that comes again while the item runs; without an item there is nothing to run. */
export function RepeatField({ task, change }: RepeatFieldProps): ReactNode {
  const t = useTexts(repeatTexts);
  const { mayWrite } = usePlan();
  if (!task.item && !task.repeat) return null;
  return (
    <NumberField
      path="task-repeat"
      label={t.repeat}
      hint={t.hint}
      unit={t.minutes}
      faults={NO_FAULTS}
      isDisabled={!mayWrite}
      value={minutesOf(task.repeat?.every)}
      onChange={(minutes) => {
        const isOn = minutes !== null && minutes > 0;
        change({ repeat: isOn ? { ...task.repeat, every: `PT${minutes}M` } : null });
      }}
    />
  );
}
