import { IsFlag, IsText, Optional } from '../platform';

/** A list of guests, copied out of a spreadsheet or a CSV file. */
export class PasteGuestsDto {
  /**
   * The table as text, with a head row in Chinese or English; separated by tabs, commas or
   * semicolons; cells in quotes may have lines. At most 1,000 guests.
   * @example "姓名\t单位\t职务\t忌口\n佐藤健\t北海道厅\t知事\t不食生冷"
   */
  @IsText({ max: 1_000_000, multiline: true })
  text: string;

  /** True: only check; nothing is stored. */
  @Optional()
  @IsFlag()
  dryRun?: boolean;

  /** True: guests with the name and unit of one already listed are other people. */
  @Optional()
  @IsFlag()
  sameNamesAreOthers?: boolean;

  /** True: columns whose head is not known are not taken; otherwise they are faults. */
  @Optional()
  @IsFlag()
  unknownColumnsLeftOut?: boolean;
}

export class PastedGuestsDto {
  /** How many guests were added; with `dryRun`, how many would be. */
  added: number;
  /** True when nothing was stored. */
  dryRun: boolean;
  /** Their ids, in the order of the table; none with `dryRun`. */
  ids: string[];
}
