import {
  PROFILE_TEXTS,
  SECRECY_TEXTS,
  SOURCE_TEXTS,
  URGENCY_TEXTS,
  type Language,
  type Text,
} from '@app/texts';
import { useMemo, type ReactNode } from 'react';
import { useLanguage, useSay, useTexts } from '../../language';
import { offsetName, serverNow, zoneName } from '../../time';
import { BatchesField } from './batches-field';
import { ContactsField } from './contacts-field';
import type { Faults } from '../form';
import type { Facts } from './facts';
import { factsTexts } from './facts.texts';
import { ChoiceField, DateField, TextField, type Choice } from './fields';
import { NumberField } from './number-field';
import { PeopleFields } from './people-fields';
import styles from './facts.module.css';

export interface FactsFormProps {
  readonly facts: Facts;
  readonly faults: Faults;
  readonly isDisabled?: boolean;
  readonly onChange: (part: Partial<Facts>) => void;
  /** What stands beside the letter's fields: where its file is dropped. */
  readonly letter?: ReactNode;
}

const EMPTY_AS_NULL = (text: string): string | null => (text === '' ? null : text);

/** All facts of a reception, by the questions an officer asks. Inside of `<Desk>`. */
export function FactsForm(props: FactsFormProps): ReactNode {
  const t = useTexts(factsTexts);
  const { facts, faults, isDisabled, onChange } = props;
  return (
    <>
      <Part title={t.basic}>
        <Basics {...props} />
      </Part>
      <Part title={t.letter}>
        <Letter {...props} />
      </Part>
      <Part title={t.guests}>
        <Guests {...props} />
        <div className={styles.wide}>
          <BatchesField
            {...{ faults, isDisabled }}
            batches={facts.batches ?? []}
            zone={facts.zone ?? 'UTC'}
            onChange={(batches) => onChange({ batches })}
          />
        </div>
      </Part>
      <Part title={t.otherSide}>
        <div className={styles.wide}>
          <ContactsField
            {...{ faults, isDisabled }}
            contacts={facts.contacts ?? []}
            onChange={(contacts) => onChange({ contacts })}
          />
        </div>
      </Part>
      <Part title={t.people}>
        <PeopleFields {...props} />
      </Part>
    </>
  );
}

function Part({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <section className="panel">
      <header className="hd">
        <h2>{title}</h2>
      </header>
      <div className={`bd ${styles.grid}`}>{children}</div>
    </section>
  );
}

function useChoices(table: Readonly<Record<string, Text>>): Choice[] {
  const say = useSay();
  return Object.entries(table).map(([value, text]) => ({ value, label: say(text) }));
}

/** A zone by whose clocks it is, what they are ahead by, and its name among experts. */
function zoneLabel(value: string, language: Language): string {
  const now = serverNow();
  const [name, offset] = [zoneName(value, now), offsetName(value, now)];
  return language === 'zh' ? `${name} ${offset}（${value}）` : `${name} ${offset} (${value})`;
}

/** Every zone this browser knows. */
function useZones(zone: string | undefined): Choice[] {
  const language = useLanguage();
  return useMemo(() => {
    const all = Intl.supportedValuesOf('timeZone');
    const zones = zone === undefined || all.includes(zone) ? all : [zone, ...all];
    return zones.map((value) => ({ value, label: zoneLabel(value, language) }));
  }, [zone, language]);
}

const SOON_MS = 2 * 24 * 3_600_000;

/** Who comes within two days cannot wait for the times of a routine visit. */
function isSoon({ urgency, batches = [] }: Facts): boolean {
  if (urgency !== undefined && urgency !== 'routine') return false;
  return batches.some(
    ({ direction, at }) => direction === 'arrival' && at && Date.parse(at) - serverNow() < SOON_MS,
  );
}

function Basics({ facts, faults, isDisabled, onChange }: FactsFormProps): ReactNode {
  const t = useTexts(factsTexts);
  const shared = { faults, isDisabled };
  const grades = [t.gradeMinistry, t.gradeBureau, t.gradeCounty, t.gradeSection];
  return (
    <>
      <div className={styles.two}>
        <TextField
          {...shared}
          path="title"
          label={t.title}
          isRequired
          value={facts.title}
          onChange={(title) => onChange({ title })}
        />
      </div>
      <ChoiceField
        {...shared}
        path="profile"
        label={t.profile}
        value={facts.profile}
        choices={useChoices(PROFILE_TEXTS)}
        onChange={(value) => onChange({ profile: value as Facts['profile'] })}
      />
      <TextField
        {...shared}
        path="grade"
        most={60}
        label={t.grade}
        value={facts.grade}
        suggestions={grades}
        onChange={(grade) => onChange({ grade: EMPTY_AS_NULL(grade) })}
      />
      <ChoiceField
        {...shared}
        path="urgency"
        label={t.urgency}
        hint={isSoon(facts) ? t.urgencyHint : undefined}
        value={facts.urgency}
        choices={useChoices(URGENCY_TEXTS)}
        onChange={(value) => onChange({ urgency: value as Facts['urgency'] })}
      />
      <ChoiceField
        {...shared}
        path="secrecy"
        label={t.secrecy}
        value={facts.secrecy}
        choices={useChoices(SECRECY_TEXTS)}
        onChange={(value) => onChange({ secrecy: value as Facts['secrecy'] })}
      />
      <Setting {...{ facts, faults, isDisabled, onChange }} />
    </>
  );
}

function Setting({ facts, faults, isDisabled, onChange }: FactsFormProps): ReactNode {
  const t = useTexts(factsTexts);
  const shared = { faults, isDisabled };
  return (
    <>
      <ChoiceField
        {...shared}
        path="zone"
        label={t.zone}
        hint={t.zoneHint}
        value={facts.zone}
        choices={useZones(facts.zone)}
        onChange={(value) => onChange({ zone: value ?? undefined })}
      />
      <ChoiceField
        {...shared}
        path="cosign"
        label={t.cosign}
        value={facts.cosign}
        choices={[
          { value: 'before', label: t.cosignBefore },
          { value: 'after', label: t.cosignAfter },
        ]}
        onChange={(value) => onChange({ cosign: value as Facts['cosign'] })}
      />
      <TextField
        {...shared}
        path="purpose"
        label={t.purpose}
        isWide
        rows={2}
        value={facts.purpose}
        onChange={(purpose) => onChange({ purpose: EMPTY_AS_NULL(purpose) })}
      />
    </>
  );
}

function Letter({ facts, faults, isDisabled, onChange, letter }: FactsFormProps): ReactNode {
  const t = useTexts(factsTexts);
  const shared = { faults, isDisabled };
  return (
    <>
      <TextField
        {...shared}
        path="sendingUnit"
        label={t.sendingUnit}
        value={facts.sendingUnit}
        onChange={(text) => onChange({ sendingUnit: EMPTY_AS_NULL(text) })}
      />
      <ChoiceField
        {...shared}
        path="sourceKind"
        label={t.sourceKind}
        mayClear
        placeholder={t.open}
        value={facts.sourceKind}
        choices={useChoices(SOURCE_TEXTS)}
        onChange={(value) => onChange({ sourceKind: (value ?? null) as Facts['sourceKind'] })}
      />
      <TextField
        {...shared}
        path="letterNumber"
        most={120}
        label={t.letterNumber}
        value={facts.letterNumber}
        onChange={(text) => onChange({ letterNumber: EMPTY_AS_NULL(text) })}
      />
      <DateField
        {...shared}
        path="letterDate"
        label={t.letterDate}
        value={facts.letterDate}
        onChange={(letterDate) => onChange({ letterDate })}
      />
      {letter !== undefined && <div className={styles.two}>{letter}</div>}
    </>
  );
}

function Guests({ facts, faults, isDisabled, onChange }: FactsFormProps): ReactNode {
  const t = useTexts(factsTexts);
  const shared = { faults, isDisabled };
  return (
    <>
      <TextField
        {...shared}
        path="leadGuest"
        most={120}
        label={t.leadGuest}
        value={facts.leadGuest}
        onChange={(text) => onChange({ leadGuest: EMPTY_AS_NULL(text) })}
      />
      <TextField
        {...shared}
        path="leadGuestTitle"
        most={120}
        label={t.leadGuestTitle}
        value={facts.leadGuestTitle}
        onChange={(text) => onChange({ leadGuestTitle: EMPTY_AS_NULL(text) })}
      />
      <NumberField
        {...shared}
        path="headCount"
        label={t.headCount}
        value={facts.headCount}
        onChange={(headCount) => onChange({ headCount })}
      />
    </>
  );
}
