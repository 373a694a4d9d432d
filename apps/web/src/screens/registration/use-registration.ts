import { useRef, useState } from 'react';
import { useNavigate } from 'react-router';
import { keys, newKey, problemOf, queries, type Dto, type RefusedFile } from '../../api';
import { useTexts } from '../../language';
import { toastDone, toastProblem } from '../../parts';
import {
  faultsOf,
  focusFault,
  NO_FAULTS,
  withoutFaultsOf,
  type Faults,
} from '../../parts/facts/facts';
import { dropKept, type NewReception } from './kept-draft';
import { attachFiles, launch, makeFirstDraft, register } from './register';
import { registrationTexts } from './registration.texts';

/** A reception that exists already while something of its registration is still open. */
export interface Half {
  readonly reception: Dto['ReceptionRegisteredDto'];
  readonly isToLaunch: boolean;
  readonly refused: readonly RefusedFile[];
  /** What else was refused: the launch. */
  readonly error: unknown;
}

/** Without an answer nobody knows: the same key again is the same reception. */
const isUnanswered = (thrown: unknown): boolean => {
  const { status } = problemOf(thrown);
  return status === 0 || status >= 500;
};

/** Runs one thing at a time: a second press while it runs does nothing. */
function useOnce() {
  const isOut = useRef(false);
  const [isBusy, setBusy] = useState(false);
  const once = async (run: () => Promise<void>): Promise<void> => {
    if (isOut.current) return;
    isOut.current = true;
    setBusy(true);
    await run().finally(() => {
      setBusy(false);
      isOut.current = false;
    });
  };
  return { once, isBusy };
}

/**
 * Sends what is written. Refused facts stay on the page, marked; once the reception exists it is
 * never registered again: what is left of it is a step of its own.
 */
export function useRegistration(written: NewReception, userId: string) {
  const t = useTexts(registrationTexts);
  const navigate = useNavigate();
  const [faults, setFaults] = useState<Faults>(NO_FAULTS);
  const [error, setError] = useState<unknown>(null);
  const [half, setHalf] = useState<Half | null>(null);
  const [attached, setAttached] = useState<readonly string[]>([]);
  const key = useRef(newKey());
  const { once, isBusy } = useOnce();

  /** Files, launch, and on to the plan: as far as it goes. */
  const goOn = async (one: Omit<Half, 'refused' | 'error'>, files: readonly File[]) => {
    const { reception, isToLaunch } = one;
    const refused = await attachFiles(reception.id, written, files, ({ name }) =>
      setAttached((now) => [...now, name]),
    );
    if (refused.length > 0) return setHalf({ ...one, refused, error: null });
    try {
      if (isToLaunch) await launch(reception.id, key.current);
    } catch (thrown) {
      return setHalf({ ...one, refused, error: thrown });
    }
    toastDone(isToLaunch ? t.launched(reception.code) : t.registered(reception.code));
    void navigate(`/receptions/${reception.id}/plan`, { replace: true });
  };
  const send = (isToLaunch: boolean, files: readonly File[]): Promise<void> =>
    once(async () => {
      setError(null);
      setFaults(NO_FAULTS);
      try {
        const reception = await register(key.current, written);
        dropKept(userId);
        await makeFirstDraft(reception.id, written).catch(toastProblem);
        await queries.invalidateQueries({ queryKey: keys.mine('receptions') });
        await goOn({ reception, isToLaunch }, files);
      } catch (thrown) {
        if (!isUnanswered(thrown)) key.current = newKey();
        const found = faultsOf(thrown);
        setError(thrown);
        setFaults(found);
        requestAnimationFrame(() => focusFault(found));
      }
    });
  const retry = (files: readonly File[]): Promise<void> =>
    once(async () => {
      if (half) await goOn(half, files);
    });
  const forget = (part: Partial<NewReception['facts']>): void =>
    setFaults((now) => withoutFaultsOf(now, part));
  return { faults, error, isBusy, half, attached, send, retry, forget };
}
