// Writes a .br and .gz beside every built file worth it: pressed once, not for every visitor.
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';

const folder = new URL('../../dist/web/', import.meta.url);
for (const name of await readdir(folder, { recursive: true })) {
  if (!/\.(js|css|html|svg)$/.test(name)) continue;
  const file = new URL(name, folder);
  const content = await readFile(file);
  if (content.length < 1024) continue;
  const params = { [constants.BROTLI_PARAM_QUALITY]: 9 };
  await writeFile(new URL(`${file.href}.br`), brotliCompressSync(content, { params }));
  await writeFile(new URL(`${file.href}.gz`), gzipSync(content, { level: 9 }));
}
