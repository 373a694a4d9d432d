import { nameFits, sniffMediaType } from '@app/persistence';
import * as sample from './support/sample-files';

const DOCX_TYPE = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
const typeOf = (file: Buffer) =>
  sniffMediaType(file.length, async (start, end) => file.subarray(start, end + 1));

describe('the type of a file', () => {
  it.each([
    ['pdf', sample.PDF, 'application/pdf'],
    ['ofd', sample.OFD, 'application/ofd'],
    ['docx', sample.DOCX, DOCX_TYPE],
    ['jpg', sample.JPG, 'image/jpeg'],
    ['jpeg', sample.JPG, 'image/jpeg'],
    ['PNG', sample.PNG, 'image/png'],
  ] as const)('%s is told by its content', async (ending, file, type) => {
    expect(await typeOf(file)).toBe(type);
    expect(nameFits(`接待函 🌸.${ending}`, type)).toBe(true);
    expect(nameFits(`接待函.${ending}.exe`, type)).toBe(false);
    expect(nameFits(ending, type)).toBe(false);
  });

  it.each([
    ['a program', sample.EXE],
    ['a picture with a script', sample.SVG],
    ['a spreadsheet', sample.XLSX],
    ['a document with macros', sample.DOCM],
    ['a document that leads out of its folder', sample.ESCAPING_DOCX],
    ['a document without its end', sample.DOCX.subarray(0, -30)],
    ['a document with something after it', Buffer.concat([sample.DOCX, Buffer.from('more')])],
    ['a document of a hundred thousand parts', withEntryCount(sample.DOCX, 60_000)],
    ['a document that unpacks to 4 GB', withUnpackedSize(sample.DOCX, 0xfffffff0)],
    ['next to nothing', Buffer.from('%PDF-')],
    ['nothing', Buffer.alloc(0)],
    ['a PDF mark that comes late', Buffer.concat([Buffer.from('MZ\n'), sample.PDF])],
  ])('%s is refused', async (_, file) => {
    expect(await typeOf(file)).toBeNull();
  });

  it('is found however much comment ends the archive', async () => {
    const comment = Buffer.alloc(65_000, 0x20);
    const archive = Buffer.from(sample.DOCX);
    archive.writeUInt16LE(comment.length, archive.length - 2);
    expect(await typeOf(Buffer.concat([archive, comment]))).toBe(DOCX_TYPE);
  });
});

function withEntryCount(zip: Buffer, count: number): Buffer {
  const changed = Buffer.from(zip);
  changed.writeUInt16LE(count, changed.length - 22 + 10);
  return changed;
}

function withUnpackedSize(zip: Buffer, size: number): Buffer {
  const changed = Buffer.from(zip);
  changed.writeUInt32LE(size, changed.readUInt32LE(changed.length - 22 + 16) + 24);
  return changed;
}
