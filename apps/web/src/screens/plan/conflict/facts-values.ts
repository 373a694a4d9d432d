import { PROFILE_TEXTS, SECRECY_TEXTS, SOURCE_TEXTS, URGENCY_TEXTS, type Text } from '@app/texts';
import { useSay, useTexts } from '../../../language';
import type { Facts } from '../../../parts/facts/facts';
import { factsTexts } from '../../../parts/facts/facts.texts';
import { clock, date } from '../../../time';
import { usePlan } from '../context';
import type { FactField } from '../store/kept-facts';

const CHOICES: Partial<Record<FactField, Readonly<Record<string, Text>>>> = {
  profile: PROFILE_TEXTS,
  secrecy: SECRECY_TEXTS,
  sourceKind: SOURCE_TEXTS,
  urgency: URGENCY_TEXTS,
};

const NOTHING = '—';

/** The name of a fact, and a value of it as a person reads it. */
export function useFactWords() {
  const t = useTexts(factsTexts);
  const say = useSay();
  const { colleagues, zone } = usePlan();
  const personOf = (id: string): string => colleagues.find((one) => one.id === id)?.name ?? id;
  const name = (field: FactField): string =>
    field in t && typeof t[field as keyof typeof t] === 'string'
      ? (t[field as keyof typeof t] as string)
      : field;
  const value = (field: FactField, facts: Partial<Facts>): string => {
    const own = facts[field];
    if (own === null || own === undefined || own === '') return NOTHING;
    const choice = CHOICES[field]?.[own as string];
    if (choice) return say(choice);
    if (field === 'cosign') return own === 'before' ? t.cosignBefore : t.cosignAfter;
    if (field === 'batches') return batchesOf(facts.batches ?? []);
    if (field === 'contacts')
      return listed((facts.contacts ?? []).map((one) => [one.name, one.phone].join(' ')));
    if (Array.isArray(own)) return listed((own as readonly string[]).map(personOf));
    if (field.endsWith('Id')) return personOf(own as string);
    return typeof own === 'object' ? listed(Object.values(own).map(String)) : String(own);
  };
  const batchesOf = (batches: NonNullable<Facts['batches']>): string =>
    listed(
      batches.map(({ direction, number, place, at }) =>
        [
          direction === 'arrival' ? t.arrival : t.departure,
          number,
          place,
          at ? `${date(at, zone)} ${clock(at, zone)}` : t.open,
        ]
          .filter(Boolean)
          .join(' '),
      ),
    );
  return { name, value };
}

const listed = (values: readonly string[]): string => values.join('；') || NOTHING;
