import { useCallback } from 'react';
import { useSearchParams } from 'react-router';
import { rowId, STEPS, type Place, type Step } from './places';

/** The step in the address. */
export function useStep(): Step {
  const [params] = useSearchParams();
  return STEPS.find((step) => step === params.get('step')) ?? 'facts';
}

/** Goes to a step, or to the very row of a place: its step, its day, its line. */
export function useGoTo(): (place: Place) => void {
  const [, setParams] = useSearchParams();
  return useCallback(
    (place) => {
      setParams(
        (now) => {
          const next = new URLSearchParams(now);
          next.set('step', place.step);
          next.delete('at');
          if (place.item ?? place.task ?? place.department ?? place.branch ?? place.line)
            next.set('at', rowId(place));
          return next;
        },
        { replace: true },
      );
    },
    [setParams],
  );
}

/** The row that the address points at; it is brought into view when it is there. */
export function useAt(): string | null {
  const [params] = useSearchParams();
  return params.get('at');
}

/** Brings a row into view and puts the cursor on its first control. */
export function showRow(id: string): void {
  requestAnimationFrame(() => {
    const row = document.getElementById(id);
    row?.scrollIntoView({ block: 'center' });
    const control = row?.querySelector<HTMLElement>('input,button,[tabindex]') ?? row;
    control?.focus({ preventScroll: true });
  });
}
