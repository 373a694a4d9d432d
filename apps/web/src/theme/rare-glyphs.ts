import { hasOwnGlyphs, shippedGlyphs } from './glyphs';
import boxUrl from './missing-glyph.ttf?no-inline';

const HAN = /[\u3400-\u9fff\uf900-\ufaff\u{20000}-\u{3ffff}]/u;
/** What every system with Chinese fonts has. */
const COMMON = /[\u4e00-\u9fa5]/u;
/** Private use: every font draws something else here. */
const PRIVATE = /[\ue000-\uf8ff\u{f0000}-\u{10fffd}]/u;
/**
 * Belong to no character: how they are drawn is how a missing one is. Firefox writes the code into its
 * box, so that every box differs: there the width tells, which is the same for as many digits.
 */
const NOBODYS = { short: '\ufadb', long: '\u{2fa2f}' } as const;

const BOX = 'Missing Glyph Box';
const SIZE = 24;
const EM = SIZE - 6;
const known = new Map<string, boolean>();
let shipped: Promise<ReadonlySet<number> | null> | undefined;

/**
 * The characters of a text for which this device has no glyph, each once. From then on they are
 * drawn as a crossed box everywhere, never as what some font happens to have.
 */
export async function missingGlyphs(text: string): Promise<readonly string[]> {
  shipped ??= hasOwnGlyphs().then((own) => (own ? null : shippedGlyphs()));
  const has = await shipped;
  const isSure = (one: string): boolean =>
    has ? has.has(one.codePointAt(0) ?? 0) : COMMON.test(one);
  const asked = [...new Set(text)].filter(
    (one) => PRIVATE.test(one) || (HAN.test(one) && !isSure(one)),
  );
  const fresh = asked.filter((one) => !known.has(one));
  if (fresh.length > 0) await look(fresh);
  return asked.filter((one) => known.get(one));
}

/** How a character is called that cannot be shown: "U+30EDD". */
export const codePointOf = (one: string): string =>
  `U+${(one.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;

async function look(fresh: readonly string[]): Promise<void> {
  const stack = getComputedStyle(document.documentElement)
    .getPropertyValue('--font')
    .replace(`'${BOX}',`, '');
  await document.fonts.load(`16px ${stack}`, fresh.join('')).catch(() => undefined);
  for (const one of fresh) known.set(one, PRIVATE.test(one) || isMissing(one, stack));
  const boxes = fresh.filter((one) => known.get(one) && !PRIVATE.test(one));
  if (boxes.length === 0) return;
  const unicodeRange = boxes.map(codePointOf).join();
  document.fonts.add(new FontFace(BOX, `url(${boxUrl})`, { unicodeRange }));
}

interface Drawn {
  readonly picture: string;
  readonly width: number;
}

function isMissing(one: string, family: string): boolean {
  const is = drawn(one, family);
  const nobodys = drawn(one.length > 1 ? NOBODYS.long : NOBODYS.short, family);
  // A Chinese character is as wide as it is high in every font.
  const isOdd = Math.abs(nobodys.width - EM) > 0.5;
  return is.picture === nobodys.picture || (isOdd && Math.abs(is.width - nobodys.width) < 0.01);
}

function drawn(one: string, family: string): Drawn {
  const canvas = document.createElement('canvas');
  canvas.width = canvas.height = SIZE;
  const pen = canvas.getContext('2d');
  if (!pen) return { picture: one, width: EM };
  pen.font = `${EM}px ${family}`;
  pen.fillText(one, 3, EM);
  return { picture: canvas.toDataURL(), width: pen.measureText(one).width };
}
