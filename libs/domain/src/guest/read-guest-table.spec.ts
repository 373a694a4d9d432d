import { guestLikeness, GUEST_TABLE_LIMIT, readGuestTable } from './read-guest-table';
import type { GuestTableContext } from './read-guest-table';

const b1 = { key: 'b1', direction: 'arrival', group: '第一批', number: null } as const;
const anything: GuestTableContext = { batches: null, listed: null };
const faultsOf = (text: string, context = anything) =>
  readGuestTable(text, context).faults.map(({ code, row, column }) => [code, row, column]);

describe('a pasted list of guests', () => {
  it('is understood with Chinese and with English heads', () => {
    const zh = '序号\t姓名*\t外文姓名\t单位\t职务\t性别\t民族\t忌口（必填）\t手机\n';
    const en =
      'No.\tName\tOriginal name\tUnit\tTitle\tGender\tEthnicity\tDiet (required)\tMobile\n';
    const row = '1\t佐藤\tSATŌ\t县厅\t知事\t男\t\t忌生食\t090\n';
    for (const head of [zh, en]) {
      expect(readGuestTable(head + row, anything)).toEqual({
        faults: [],
        guests: [
          {
            row: 2,
            values: {
              name: '佐藤',
              originalName: 'SATŌ',
              unit: '县厅',
              title: '知事',
              gender: '男',
              diet: '忌生食',
              phone: '090',
            },
          },
        ],
      });
    }
  });

  it('tells a Chinese from an original name when the head says so in brackets', () => {
    const table = readGuestTable('Name (Chinese),Name (original)\n吉田,𠮷田', anything);
    expect(table.faults).toEqual([]);
    expect(table.guests[0]?.values).toEqual({ name: '吉田', originalName: '𠮷田' });
  });

  it('lets names in every script through unchanged', () => {
    const names = ['𠮷田𩸽', '👩‍🚀 Zoë', '\u202bمحمد\u202c', 'שָׁלוֹם', '阿卜杜拉·买买提'];
    const table = readGuestTable(`姓名\n${names.join('\n')}`, anything);
    expect(table.faults).toEqual([]);
    expect(table.guests.map(({ values }) => values.name)).toEqual(names);
  });

  it('gives all faults at once, each with its row and column, and never what a cell says', () => {
    const text = [
      '姓名\t备忘\t单位\t单位\t批次',
      `${'长'.repeat(201)}\tx\ty\tz\tb1`,
      '',
      '\tx\ty\tz\tb9\t多',
      '李\u0007雷\tx\ty\tz\t',
      '"韩\n梅"\tx\ty\tz\t',
    ].join('\n');
    expect(faultsOf(text, { ...anything, batches: [b1] })).toEqual([
      ['header.unknown', 1, 2],
      ['header.twice', 1, 4],
      ['cell.too-long', 2, 1],
      ['guest.name-missing', 4, null],
      ['guest.batch-unknown', 4, 5],
      ['row.too-wide', 4, 6],
      ['cell.control-character', 5, 1],
      ['cell.line-break', 6, 1],
    ]);
  });

  it('names a batch as people do, and leaves unknown columns out when told to', () => {
    const text = '国籍\t姓名\t批次\n法国\tZoë\t第一批';
    const context = { ...anything, batches: [b1], leavesOutUnknown: true };
    expect(readGuestTable(text, context)).toEqual({
      guests: [{ row: 2, values: { name: 'Zoë', batch: 'b1' } }],
      faults: [],
    });
    expect(faultsOf(text)).toEqual([['header.unknown', 1, 1]]);
  });

  it('asks once for a column of names', () => {
    expect(faultsOf('单位,职务\na,b\nc,d')).toEqual([['header.name-missing', 1, null]]);
  });

  it('notices a guest who is listed already, in the table or before', () => {
    const listed = new Set([guestLikeness({ name: '李雷', unit: '外办' })]);
    const text = '姓名,单位\n李雷,外办\n李雷,发改委\n李雷,发改委';
    expect(faultsOf(text, { ...anything, listed })).toEqual([
      ['guest.listed-already', 2, null],
      ['guest.listed-already', 4, null],
    ]);
    expect(faultsOf(text)).toEqual([]);
  });

  it('refuses an empty table, an open quote, and more rows than the limit', () => {
    expect(faultsOf('')).toEqual([['table.empty', 1, null]]);
    expect(faultsOf('姓名\n\n\n')).toEqual([['table.empty', 1, null]]);
    expect(faultsOf('姓名\n"李雷')).toEqual([['table.unclosed-quote', 2, 1]]);
    const many = (count: number) => `姓名\n${'李雷\n'.repeat(count)}`;
    expect(faultsOf(many(GUEST_TABLE_LIMIT))).toEqual([]);
    expect(faultsOf(many(GUEST_TABLE_LIMIT + 1))).toEqual([['table.too-many-rows', 1002, null]]);
  });
});
