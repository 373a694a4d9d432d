import { useSyncExternalStore } from 'react';

/** Below this a screen is a phone's: one column, a bar at the bottom. */
const phone = window.matchMedia('(max-width: 767px)');

/** True on a phone, or in a window as narrow as one. */
export function useIsPhone(): boolean {
  return useSyncExternalStore(
    (listener) => {
      phone.addEventListener('change', listener);
      return () => phone.removeEventListener('change', listener);
    },
    () => phone.matches,
  );
}
