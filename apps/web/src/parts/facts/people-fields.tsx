import type { ReactNode } from 'react';
import { useTexts } from '../../language/texts';
import { useColleagues } from './colleagues';
import type { FactsFormProps } from './facts-form';
import { factsTexts } from './facts.texts';
import { ChoiceField, ChoicesField, type Choice } from './fields';
import { aside } from '../../language/join';

const PEOPLE = [
  ['officerId', ['officer', 'officeHead']],
  ['deputyOfficerId', ['officer', 'officeHead']],
  ['coordinatorId', ['officer', 'officeHead', 'leader']],
  ['leaderId', ['leader']],
] as const;

/** Who of the office is responsible for the reception. */
export function PeopleFields({ facts, faults, isDisabled, onChange }: FactsFormProps): ReactNode {
  const t = useTexts(factsTexts);
  const { data } = useColleagues();
  const colleagues = data ?? [];
  const shared = { faults, isDisabled };
  const choice = ({ id, name, title }: (typeof colleagues)[number]): Choice => ({
    value: id,
    label: aside(name, title),
  });
  return (
    <>
      {PEOPLE.map(([field, roles]) => (
        <ChoiceField
          key={field}
          {...shared}
          path={field}
          label={t[field]}
          mayClear
          placeholder={t.open}
          // Before the names are there the field would show an id.
          value={data && facts[field]}
          choices={colleagues
            .filter((one) => roles.some((role) => role === one.role) || one.id === facts[field])
            .map(choice)}
          onChange={(value) => onChange({ [field]: value })}
        />
      ))}
      <ChoicesField
        {...shared}
        path="liaisonIds"
        label={t.liaisonIds}
        placeholder={t.open}
        values={(data && facts.liaisonIds) ?? []}
        choices={colleagues
          .filter((one) => one.role === 'liaison' || facts.liaisonIds?.includes(one.id))
          .map(choice)}
        onChange={(liaisonIds) => onChange({ liaisonIds })}
      />
    </>
  );
}
