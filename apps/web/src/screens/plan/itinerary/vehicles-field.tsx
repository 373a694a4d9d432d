import { VEHICLE_KINDS, type PlanItem, type Vehicle } from '@app/domain';
import { VEHICLE_TEXTS } from '@app/texts';
import type { ReactNode } from 'react';
import { useSay, useTexts } from '../../../language';
import { NO_FAULTS } from '../../../parts/facts/facts';
import { ChoiceField, TextField } from '../../../parts/facts/fields';
import { NumberField } from '../../../parts/facts/number-field';
import { usePlan } from '../context';
import { editItem } from '../store/edits';
import { extrasTexts } from './item-extras.texts';
import { LineList } from '../fields/line-list';

const USES = ['guests', 'lead', 'escort', 'luggage', 'spare'] as const;

/** The vehicles of an item; a lead car or a police car says why. */
export function VehiclesField({ item }: { readonly item: PlanItem }): ReactNode {
  const t = useTexts(extrasTexts);
  const say = useSay();
  const { store, mayWrite } = usePlan();
  const shared = { faults: NO_FAULTS, isDisabled: !mayWrite };
  const choices = (values: readonly string[]) =>
    values.map((value) => ({ value, label: say(VEHICLE_TEXTS[value]) }));
  return (
    <LineList<Vehicle>
      title={t.vehicles}
      empty={t.noVehicles}
      add={t.addVehicle}
      lines={item.vehicles ?? []}
      isDisabled={!mayWrite}
      fresh={() => ({ kind: 'minibus', count: 1, use: 'guests' })}
      removeWords={({ kind }) => t.remove(say(VEHICLE_TEXTS[kind]))}
      onChange={(vehicles) => store.change(editItem(item.key, { vehicles }))}
    >
      {(one, index, put) => (
        <>
          <ChoiceField
            {...shared}
            path={`vehicle-${index}-kind`}
            label={t.vehicle}
            value={one.kind}
            choices={choices(VEHICLE_KINDS)}
            onChange={(kind) => put({ kind: (kind ?? 'car') as Vehicle['kind'] })}
          />
          <NumberField
            {...shared}
            path={`vehicle-${index}-count`}
            label={t.count}
            value={one.count}
            onChange={(count) => put({ count: count ?? 1 })}
          />
          <ChoiceField
            {...shared}
            path={`vehicle-${index}-use`}
            label={t.use}
            value={one.use ?? 'guests'}
            choices={choices(USES)}
            onChange={(use) => put({ use: (use ?? 'guests') as Vehicle['use'] })}
          />
          <TextField
            {...shared}
            path={`vehicle-${index}-reason`}
            label={t.reason}
            most={500}
            value={one.reason}
            onChange={(reason) => put({ reason: reason || null })}
          />
        </>
      )}
    </LineList>
  );
}
