import { COMPANION_ROLES, RANKS, type Companion, type PlanItem } from '@app/domain';
import { RANK_TEXTS } from '@app/texts';
import type { ReactNode } from 'react';
import { useSay, useTexts } from '../../../language';
import { NO_FAULTS } from '../../../parts/facts/facts';
import { ChoiceField, TextField } from '../../../parts/facts/fields';
import { usePlan } from '../context';
import { editItem } from '../store/edits';
import { extrasTexts } from './item-extras.texts';
import { LineList } from '../fields/line-list';

/** Who of our own side is at an item: how many, and of which rank, is judged by the rules. */
export function CompanionsField({ item }: { readonly item: PlanItem }): ReactNode {
  const t = useTexts(extrasTexts);
  const say = useSay();
  const { store, mayWrite, colleagues } = usePlan();
  const shared = { faults: NO_FAULTS, isDisabled: !mayWrite };
  const nameOf = (one: Companion): string =>
    colleagues.find(({ id }) => id === one.userId)?.name ?? one.name ?? '';
  /** A colleague is meant by the name of one; anybody else is a name only. */
  const named = (name: string): Partial<Companion> => ({
    name,
    userId: colleagues.find((one) => one.name === name.trim())?.id ?? null,
  });
  return (
    <LineList<Companion>
      title={t.companions}
      empty={t.noCompanions}
      add={t.addCompanion}
      lines={item.companions ?? []}
      isDisabled={!mayWrite}
      fresh={() => ({ name: '', role: 'companion' })}
      removeWords={(one) => t.remove(nameOf(one))}
      onChange={(companions) => store.change(editItem(item.key, { companions }))}
    >
      {(one, index, put) => (
        <>
          <TextField
            {...shared}
            path={`companion-${index}-name`}
            label={t.person}
            most={120}
            value={nameOf(one)}
            suggestions={colleagues.map(({ name }) => name)}
            onChange={(name) => put(named(name))}
          />
          <ChoiceField
            {...shared}
            path={`companion-${index}-role`}
            label={t.role}
            value={one.role}
            choices={COMPANION_ROLES.map((value) => ({ value, label: t[value] }))}
            onChange={(role) => put({ role: (role ?? 'companion') as Companion['role'] })}
          />
          <ChoiceField
            {...shared}
            path={`companion-${index}-rank`}
            label={t.rank}
            mayClear
            value={one.rank}
            choices={RANKS.map((value) => ({ value, label: say(RANK_TEXTS[value]) }))}
            onChange={(rank) => put({ rank })}
          />
        </>
      )}
    </LineList>
  );
}
