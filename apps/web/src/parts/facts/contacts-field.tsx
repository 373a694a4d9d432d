import type { ReactNode } from 'react';
import { useTexts } from '../../language/texts';
import { Icon } from '../icon';
import type { Faults } from '../form';
import type { Contact } from './facts';
import { factsTexts } from './facts.texts';
import { TextField } from './fields';
import styles from './facts.module.css';

interface ContactsFieldProps {
  readonly contacts: readonly Contact[];
  readonly faults: Faults;
  readonly isDisabled?: boolean;
  readonly onChange: (contacts: Contact[]) => void;
}

/** Who of the other side can be asked. */
export function ContactsField(props: ContactsFieldProps): ReactNode {
  const { contacts, faults, isDisabled, onChange } = props;
  const t = useTexts(factsTexts);
  const shared = { faults, isDisabled };
  const change = (index: number, part: Partial<Contact>): void =>
    onChange(contacts.map((contact, i) => (i === index ? { ...contact, ...part } : contact)));
  return (
    <div className="col">
      {contacts.length === 0 && <p className="m t13">{t.noContacts}</p>}
      {contacts.map((contact, index) => (
        <div key={index} className={`${styles.line} ${styles.contact}`}>
          <ContactFields
            {...shared}
            {...{ contact, index }}
            onChange={(part) => change(index, part)}
          />
          {!isDisabled && (
            <button
              type="button"
              className={`btn gh ${styles.remove}`}
              aria-label={`${t.remove} ${contact.name}`}
              onClick={() => onChange(contacts.filter((_, i) => i !== index))}
            >
              <Icon name="x" />
            </button>
          )}
        </div>
      ))}
      {!isDisabled && (
        <div>
          <button
            type="button"
            className="btn sm"
            onClick={() => onChange([...contacts, { name: '', role: null, phone: null }])}
          >
            <Icon name="plus" />
            {t.addContact}
          </button>
        </div>
      )}
    </div>
  );
}

interface ContactFieldsProps extends Pick<ContactsFieldProps, 'faults' | 'isDisabled'> {
  readonly contact: Contact;
  readonly index: number;
  readonly onChange: (part: Partial<Contact>) => void;
}

const nullable = (text: string): string | null => (text === '' ? null : text);

function ContactFields(props: ContactFieldsProps): ReactNode {
  const { contact, index, onChange, ...shared } = props;
  const t = useTexts(factsTexts);
  return (
    <>
      <TextField
        {...shared}
        path={`contacts[${index}].name`}
        most={80}
        label={t.contactName}
        value={contact.name}
        onChange={(name) => onChange({ name })}
      />
      <TextField
        {...shared}
        path={`contacts[${index}].role`}
        most={80}
        label={t.contactRole}
        value={contact.role}
        onChange={(role) => onChange({ role: nullable(role) })}
      />
      <TextField
        {...shared}
        path={`contacts[${index}].phone`}
        most={32}
        label={t.contactPhone}
        value={contact.phone}
        onChange={(phone) => onChange({ phone: nullable(phone) })}
      />
    </>
  );
}
