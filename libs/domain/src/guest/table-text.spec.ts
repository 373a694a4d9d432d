import { parseTableText } from './table-text';

const rowsOf = (text: string) => parseTableText(text).rows;

describe('a pasted table', () => {
  it('is read with tabs, commas or semicolons', () => {
    const rows = [
      ['a', 'b, c'],
      ['1', ''],
    ];
    expect(rowsOf('a\tb, c\n1\t\n')).toEqual(rows);
    expect(rowsOf('a,"b, c"\r\n1,\r\n')).toEqual(rows);
    expect(rowsOf('a;b, c\r1;')).toEqual(rows);
    expect(rowsOf('a\n1, 2')).toEqual([['a'], ['1, 2']]);
  });

  it('keeps line breaks, separators and doubled quotes inside quotes', () => {
    expect(rowsOf('姓名\t单位\n李雷\t"外事办\r\n礼宾""一""处\t东"\n韩梅\tx')).toEqual([
      ['姓名', '单位'],
      ['李雷', '外事办\n礼宾"一"处\t东'],
      ['韩梅', 'x'],
    ]);
  });

  it('trims cells and a byte order mark, and changes nothing else', () => {
    expect(rowsOf('\uFEFF 姓名\u3000\n𠮷田🌸\u200f')).toEqual([['姓名'], ['𠮷田🌸\u200f']]);
    expect(rowsOf('姓名\nO"Brien')).toEqual([['姓名'], ['O"Brien']]);
  });

  it('keeps empty rows, so that row numbers are those of the spreadsheet', () => {
    expect(rowsOf('a\n\nb')).toEqual([['a'], [''], ['b']]);
    expect(rowsOf('')).toEqual([]);
  });

  it('says where a quote was opened that nobody closed', () => {
    expect(parseTableText('a\tb\n1\t"x\ny').unclosed).toEqual({ row: 2, column: 2 });
    expect(parseTableText('a\tb\n1\t"x"\ny').unclosed).toBeNull();
  });
});
