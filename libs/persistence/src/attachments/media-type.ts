import { readZipDirectory } from './zip-directory';
import type { ReadBytes } from './zip-directory';

/** What may be attached, with the endings its name may have. */
const MEDIA_TYPES = {
  'application/pdf': ['pdf'],
  'application/ofd': ['ofd'],
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': ['docx'],
  'image/jpeg': ['jpg', 'jpeg'],
  'image/png': ['png'],
} as const;

export type MediaType = keyof typeof MEDIA_TYPES;

const HEAD_BYTES = 16;
const PDF = Buffer.from('%PDF-');
const PNG = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
const JPEG = Buffer.from([0xff, 0xd8, 0xff]);
const ZIP = Buffer.from([0x50, 0x4b, 0x03, 0x04]);

/** The type a file has by its content; null when it is none that may be attached. */
export async function sniffMediaType(size: number, read: ReadBytes): Promise<MediaType | null> {
  if (size < HEAD_BYTES) return null;
  const head = await read(0, HEAD_BYTES - 1);
  const startsWith = (mark: Buffer) => head.subarray(0, mark.length).equals(mark);
  if (startsWith(PDF)) return 'application/pdf';
  if (startsWith(PNG)) return 'image/png';
  if (startsWith(JPEG)) return 'image/jpeg';
  return startsWith(ZIP) ? sniffZip(size, read) : null;
}

async function sniffZip(size: number, read: ReadBytes): Promise<MediaType | null> {
  const names = (await readZipDirectory(size, read))?.names;
  if (!names) return null;
  if (names.has('OFD.xml')) return 'application/ofd';
  const isWord = names.has('[Content_Types].xml') && names.has('word/document.xml');
  // Macros make another format of it, whatever its name says.
  return isWord && !names.has('word/vbaProject.bin')
    ? 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'
    : null;
}

/** Whether a file of this type may have this name. */
export function nameFits(fileName: string, type: MediaType): boolean {
  const dot = fileName.lastIndexOf('.');
  const ending = dot < 0 ? '' : fileName.slice(dot + 1).toLowerCase();
  return (MEDIA_TYPES[type] as readonly string[]).includes(ending);
}
