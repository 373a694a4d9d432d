import type { Request } from 'playwright-core';
import type { Visitor } from './visitor';

interface Loaded {
  /** Everything that came over the line until the page stood, but for fonts. */
  readonly bytes: number;
  /** Chinese glyphs, which a machine loads only when its system has none. */
  readonly fontBytes: number;
  /** Each of them with its size, the largest first. */
  readonly parts: readonly string[];
}

/** Opens a page in a browser that has seen nothing yet, and adds up what it loads. */
export async function loadedBy(visitor: Visitor, path: string): Promise<Loaded> {
  const finished: Request[] = [];
  visitor.page.on('requestfinished', (request) => finished.push(request));
  await visitor.open(path);
  let bytes = 0;
  let fontBytes = 0;
  const sizes: [string, number][] = [];
  for (const request of [...finished]) {
    const { responseBodySize } = await request.sizes();
    if (request.resourceType() === 'font') fontBytes += responseBodySize;
    else {
      bytes += responseBodySize;
      sizes.push([new URL(request.url()).pathname, responseBodySize]);
    }
  }
  const parts = sizes.sort(([, a], [, b]) => b - a).map(([name, size]) => `${name} ${size}`);
  return { bytes, fontBytes, parts };
}
