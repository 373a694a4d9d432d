import { InputNumber } from 'antd';
import { useState, type ReactNode } from 'react';
import { useTexts } from '../../language/texts';
import { numberIn } from '../form';
import { factsTexts } from './facts.texts';
import { Frame, useOwnFault, useWiring, type FieldProps } from './fields';
import { readNumber } from './read-number';
import styles from './facts.module.css';

interface NumberFieldProps extends FieldProps {
  readonly value: number | null | undefined;
  readonly onChange: (value: number | null) => void;
  readonly unit?: string;
  /** False: parts of one are meant too, as of money. */
  readonly isWhole?: boolean;
}

/**
 * A number. What is none is dropped by the field when it is left, so it is said; nothing is rounded
 * behind one's back.
 */
export function NumberField(given: NumberFieldProps): ReactNode {
  const { value, unit, isWhole = true, onChange } = given;
  const t = useTexts(factsTexts);
  const [typed, setTyped] = useState('');
  const [wrong, setWrong] = useState<string | null>(null);
  const isPart = isWhole && typeof value === 'number' && !Number.isInteger(value);
  const dropped = wrong === null ? undefined : t.noSuchNumber(wrong);
  const props = useOwnFault(given, dropped ?? (isPart ? t.wholeNumber : undefined));
  return (
    <Frame {...props}>
      <InputNumber<number | string>
        {...useWiring(props)}
        className={styles.full}
        value={value ?? null}
        parser={readNumber}
        suffix={unit}
        controls={false}
        onInput={(text) => {
          setWrong(null);
          setTyped(text.trim());
        }}
        onBlur={() => {
          setWrong(typed === '' || !Number.isNaN(numberIn(typed)) ? null : typed);
          setTyped('');
        }}
        onChange={(next) => onChange(next === null ? null : Number(next))}
      />
    </Frame>
  );
}
