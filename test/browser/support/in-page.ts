/**
 * What the tests ask a page, as JavaScript that runs inside of it. Text, because the tests are
 * compiled without the types of a browser.
 */
export const inPage = {
  /** How many pixels the page is wider than its window. */
  overflow: `document.documentElement.scrollWidth - window.innerWidth`,

  /** How many pixels the page is higher than its window. */
  hiddenBelow: `document.documentElement.scrollHeight - window.innerHeight`,

  /** Everything a person can read on the page. */
  text: `document.body.innerText`,

  /** Another theme and language, as if another tab of the browser had chosen them. */
  choose: (theme: string, language: string): string => `(async () => {
    // Nothing is measured half way from one colour to the other.
    const still = new CSSStyleSheet();
    still.replaceSync('*, *::before, *::after { transition: none !important; }');
    document.adoptedStyleSheets = [still];
    for (const [key, value] of [['yb.theme', '${theme}'], ['yb.language', '${language}']]) {
      localStorage.setItem(key, value);
      window.dispatchEvent(new StorageEvent('storage', { key }));
    }
    await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
  })()`,

  /** The same files each time, with name, size and when each was last changed. */
  chooseFiles: (files: Readonly<Record<string, string>>): string => `(() => {
    const [input] = document.querySelectorAll('input[type=file]');
    const chosen = new DataTransfer();
    for (const [name, text] of Object.entries(${JSON.stringify(files)}))
      chosen.items.add(new File([text], name, { lastModified: 1 }));
    input.files = chosen.files;
    input.dispatchEvent(new Event('change', { bubbles: true }));
  })()`,

  /** Latin words a person sees or hears on the page; what is marked as another language is left out. */
  latinWords: `(() => {
    const found = new Set();
    // The component library names its own icons and steppers, in English only.
    const library = '.anticon, [class*="ant-input-number"], [class*="ant-picker-clear"], [class*="ant-select-clear"]';
    const look = (text) => {
      for (const [word] of (text ?? '').matchAll(/(?<![0-9A-Za-zÀ-ÿ])[A-Za-zÀ-ÿ][A-Za-zÀ-ÿ'’.@/-]*[A-Za-zÀ-ÿ](?![0-9A-Za-zÀ-ÿ])/g)) found.add(word);
    };
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
      const parent = walker.currentNode.parentElement;
      if (parent.closest('script, style, code, pre, [lang="en"]') || !parent.checkVisibility()) continue;
      look(walker.currentNode.data);
    }
    for (const element of document.querySelectorAll('[aria-label], [placeholder], [title], [alt]')) {
      if (element.closest('[lang="en"]') || element.closest(library)) continue;
      for (const name of ['aria-label', 'placeholder', 'title', 'alt']) look(element.getAttribute(name));
    }
    return [...found];
  })()`,
};
