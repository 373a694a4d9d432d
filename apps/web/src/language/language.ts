import type { Language } from '@app/texts';
import { useSyncExternalStore } from 'react';

const KEY = 'yb.language';
const listeners = new Set<() => void>();
let language: Language = localStorage.getItem(KEY) === 'en' ? 'en' : 'zh';

/** What is told of another language; the words on the page are told by `useLanguage`. */
export function whenLanguageChanges(listener: () => void): void {
  listeners.add(listener);
}

/** The language shown in this browser. */
export function languageNow(): Language {
  return language;
}

function speak(next: Language): void {
  document.documentElement.lang = next === 'zh' ? 'zh-CN' : 'en';
  if (next === language) return;
  language = next;
  for (const listener of listeners) listener();
}

/** Switches the language; the page stays where it is. */
export function chooseLanguage(next: Language): void {
  localStorage.setItem(KEY, next);
  speak(next);
}

/** From now on a choice in another tab of this browser holds here too. */
export function followOtherTabs(): void {
  window.addEventListener('storage', (event) => {
    if (event.key === KEY) speak(localStorage.getItem(KEY) === 'en' ? 'en' : 'zh');
  });
}

/** True when this browser has chosen before; otherwise the person's own language holds. */
export function hasChosenLanguage(): boolean {
  return localStorage.getItem(KEY) !== null;
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

export function useLanguage(): Language {
  return useSyncExternalStore(subscribe, languageNow);
}
