import { useSyncExternalStore } from 'react';

export type Theme = 'light' | 'dark';
/** What a person chose; `system` follows the device. */
export type ThemeChoice = Theme | 'system';

const KEY = 'yb.theme';
const dark = window.matchMedia('(prefers-color-scheme: dark)');
const listeners = new Set<() => void>();

function read(): ThemeChoice {
  const stored = localStorage.getItem(KEY);
  return stored === 'light' || stored === 'dark' ? stored : 'system';
}

let choice = read();

function shown(): Theme {
  if (choice !== 'system') return choice;
  return dark.matches ? 'dark' : 'light';
}

function apply(): void {
  document.documentElement.dataset.theme = shown();
  for (const listener of listeners) listener();
}

dark.addEventListener('change', apply);
// Another tab of the same browser chose.
window.addEventListener('storage', (event) => {
  if (event.key !== KEY) return;
  choice = read();
  apply();
});

/** Sets the theme for this browser. */
export function chooseTheme(next: ThemeChoice): void {
  choice = next;
  if (next === 'system') localStorage.removeItem(KEY);
  else localStorage.setItem(KEY, next);
  apply();
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** The theme that is shown now. */
export function useTheme(): Theme {
  return useSyncExternalStore(subscribe, shown);
}

/** What was chosen for this browser. */
export function useThemeChoice(): ThemeChoice {
  return useSyncExternalStore(subscribe, () => choice);
}
