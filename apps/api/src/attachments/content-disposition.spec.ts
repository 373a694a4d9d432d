import { contentDisposition } from './content-disposition';

const nameIn = (header: string) => decodeURIComponent(header.split("UTF-8''")[1] ?? '');

describe('the name of a downloaded file', () => {
  it.each(['接待函 𠮷🌸.pdf', 'خطاب.docx', `it's "quoted" (1)*!;%41.pdf`, 'plain.png'])(
    'arrives unchanged: %s',
    (name) => {
      const header = contentDisposition(name);
      expect(nameIn(header)).toBe(name);
      expect(header).toMatch(/^attachment; filename="[\x20-\x21\x23-\x7e]*"; filename\*=UTF-8''/);
      expect(header).toMatch(/^[\x20-\x7e]*$/);
    },
  );

  it('cannot end the header or its quotes', () => {
    const header = contentDisposition('a\r\nset-cookie: x="1"\\.pdf');
    expect(header).not.toMatch(/[\r\n]/);
    expect(header.match(/"/g)).toHaveLength(2);
  });
});
