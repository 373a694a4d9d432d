import { PROVISIONS, type Provision } from '@app/domain';
import { PROVISION_TEXTS } from '@app/texts';
import type { ReactNode } from 'react';
import { useSay, useTexts } from '../../../language';
import { NO_FAULTS } from '../../../parts/facts/facts';
import { ChoicesField } from '../../../parts/facts/fields';
import { usePlan } from '../context';
import { extrasTexts } from '../itinerary/item-extras.texts';

interface ProvisionsFieldProps {
  readonly path: string;
  readonly values: readonly Provision[] | undefined;
  readonly onChange: (values: Provision[]) => void;
}

/** What is bought, shown, given or set out; some of it is not allowed everywhere. */
export function ProvisionsField({ path, values, onChange }: ProvisionsFieldProps): ReactNode {
  const t = useTexts(extrasTexts);
  const say = useSay();
  const { mayWrite } = usePlan();
  return (
    <ChoicesField
      path={path}
      label={t.provisions}
      hint={t.provisionsHint}
      faults={NO_FAULTS}
      isDisabled={!mayWrite}
      isWide
      values={values ?? []}
      choices={PROVISIONS.map((value) => ({ value, label: say(PROVISION_TEXTS[value]) }))}
      onChange={(chosen) => onChange(chosen as Provision[])}
    />
  );
}
