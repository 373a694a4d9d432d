import { useRef, useState } from 'react';
import { newKey } from '../../api/client';
import { isAnswered, problemOf } from '../../api/problem';

interface Sending<A extends readonly unknown[]> {
  readonly send: (...args: A) => void;
  readonly error: unknown;
  readonly isBusy: boolean;
}

/**
 * Sends what a person decided, once however often it is tapped. Without an answer the next try is
 * the same act again, by the same key; after a refusal it is a new one. `tell` says a refusal where
 * there is no form to say it.
 */
export function useSend<A extends readonly unknown[]>(
  run: (key: string, ...args: A) => Promise<unknown>,
  tell?: (thrown: unknown) => void,
): Sending<A> {
  const key = useRef<string | null>(null);
  const isOut = useRef(false);
  const [error, setError] = useState<unknown>(null);
  const [isBusy, setBusy] = useState(false);
  const sendNow = async (args: A): Promise<void> => {
    if (isOut.current) return;
    isOut.current = true;
    setBusy(true);
    setError(null);
    key.current ??= newKey();
    try {
      await run(key.current, ...args);
      key.current = null;
    } catch (thrown) {
      if (isAnswered(problemOf(thrown))) key.current = null;
      if (tell) tell(thrown);
      else setError(thrown);
    } finally {
      isOut.current = false;
      setBusy(false);
    }
  };
  return { send: (...args) => void sendNow(args), error, isBusy };
}
