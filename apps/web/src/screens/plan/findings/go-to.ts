import { useCallback } from 'react';
import { useSearchParams } from 'react-router';
import { controlId } from '../../../parts/facts/facts';
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
          if (place.step === 'facts' && place.field) next.set('at', controlId(place.field));
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

/** So many frames a step may take to be there. */
const MOST_FRAMES = 120;

/** Brings a row into view, as soon as it is there, and puts the cursor on its first control. */
export function showRow(id: string): void {
  let frames = 0;
  const look = (): void => {
    const row = document.getElementById(id);
    frames += 1;
    if (!row && frames < MOST_FRAMES) requestAnimationFrame(look);
    if (!row) return;
    row.scrollIntoView({ block: 'center' });
    const isControl = row.matches('input,button,textarea,select');
    const control = isControl
      ? row
      : (row.querySelector<HTMLElement>('[aria-invalid=true]') ??
        row.querySelector<HTMLElement>('input,button,[tabindex]') ??
        row);
    control.focus({ preventScroll: true });
  };
  requestAnimationFrame(look);
}
