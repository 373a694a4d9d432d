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
  const nullable = (text: string): string | null => (text === '' ? null : text);
  return (
    <div className="col">
      {contacts.length === 0 && <p className="m t13">{t.noContacts}</p>}
      {contacts.map((contact, index) => (
        <div key={index} className={`${styles.line} ${styles.contact}`}>
          <TextField
            {...shared}
            path={`contacts[${index}].name`}
            label={t.contactName}
            value={contact.name}
            onChange={(name) => change(index, { name })}
          />
          <TextField
            {...shared}
            path={`contacts[${index}].role`}
            label={t.contactRole}
            value={contact.role}
            onChange={(role) => change(index, { role: nullable(role) })}
          />
          <TextField
            {...shared}
            path={`contacts[${index}].phone`}
            label={t.contactPhone}
            value={contact.phone}
            onChange={(phone) => change(index, { phone: nullable(phone) })}
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
