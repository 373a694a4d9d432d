/** The family in fonts.css that a browser without Chinese glyphs takes. */
const FAMILY = 'Noto Sans SC Variable';
const SHIPPED = `16px "${FAMILY}"`;
/** After so long the page is shown with what there is. */
const MOST_MS = 1500;

/** The families that `--font` names before it, as systems call their regular face. */
const OWN = [
  ...['PingFang SC', 'PingFangSC-Regular', 'HarmonyOS Sans SC', 'HarmonyOS_Sans_SC'],
  ...['Microsoft YaHei UI', 'Microsoft YaHei', 'Source Han Sans SC', 'SourceHanSansSC-Regular'],
  ...['Noto Sans CJK SC', 'NotoSansCJKsc-Regular', 'Noto Sans CJK SC Regular'],
];

/** Whether the system has one of them. Asking for a glyph instead can take a second. */
export async function hasOwnGlyphs(): Promise<boolean> {
  const local = OWN.map((name) => `local("${name}")`).join();
  return new FontFace('own glyphs', local).load().then(
    () => true,
    () => false,
  );
}

/**
 * Resolves when the page can be drawn without boxes: at once where the system has Chinese glyphs,
 * else when those of `words` have come. Drawing before that costs twice: looking for glyphs that
 * nobody has took longer than all scripts of a page together.
 */
export async function glyphsFor(words: string): Promise<void> {
  if (await hasOwnGlyphs()) return;
  const late = new Promise((resolve) => setTimeout(resolve, MOST_MS));
  await Promise.race([document.fonts.load(SHIPPED, words), late]).catch(() => undefined);
}

/** The code points of the family that ships. */
export function shippedGlyphs(): ReadonlySet<number> {
  const shipped = new Set<number>();
  for (const { family, unicodeRange } of document.fonts)
    if (family.includes(FAMILY))
      for (const [, from, to = from] of unicodeRange.matchAll(/U\+([\da-f]+)(?:-([\da-f]+))?/gi))
        for (let code = parseInt(from, 16); code <= parseInt(to, 16); code += 1) shipped.add(code);
  return shipped;
}
