import {
  createContext,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
  type ReactNode,
  type SubmitEvent,
} from 'react';
import { ErrorBox } from '../feedback';
import { faultsOf, NO_FAULTS, type Faults } from './faults';

/** The faults of the form around a field. */
export const FaultsContext = createContext<Faults>(NO_FAULTS);

interface FormProps {
  readonly id?: string;
  readonly className?: string;
  /** What the last try was refused with. */
  readonly error: unknown;
  readonly onSubmit: () => void;
  readonly children: ReactNode;
}

/** A form: the server's faults stand beside their fields, the focus goes to the first of them. */
export function Form({ id, className = 'col', error, onSubmit, children }: FormProps): ReactNode {
  const element = useRef<HTMLFormElement>(null);
  const faults = useMemo(() => (error === null ? NO_FAULTS : faultsOf(error)), [error]);
  const [isAllPlaced, setAllPlaced] = useState(false);
  useLayoutEffect(() => {
    const fields = [...(element.current?.querySelectorAll<HTMLElement>('[data-path]') ?? [])];
    const wrong = fields.filter(({ dataset }) => faults.has(dataset.path ?? ''));
    const placed = new Set(wrong.map(({ dataset }) => dataset.path));
    setAllPlaced(faults.size > 0 && placed.size === faults.size);
    wrong[0]?.querySelector<HTMLElement>('input, textarea, select')?.focus();
  }, [faults]);
  const submit = (event: SubmitEvent<HTMLFormElement>): void => {
    event.preventDefault();
    onSubmit();
  };
  return (
    <form id={id} ref={element} className={className} noValidate onSubmit={submit}>
      {error !== null && !isAllPlaced && <ErrorBox error={error} />}
      <FaultsContext value={faults}>{children}</FaultsContext>
    </form>
  );
}
