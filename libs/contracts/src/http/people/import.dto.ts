import { FlagInQuery, IsFlag, Optional } from '../platform';
import { FaultDto } from '../platform';
import { OneTimePasswordDto } from './user.dto';

export class ImportQueryDto {
  /** True: only says what would happen. */
  @Optional()
  @FlagInQuery()
  @IsFlag()
  dryRun?: boolean;
}

/** What happens (or would happen) with one row. */
export class ImportRowDto {
  /** Line in the file; the header is 1. */
  row: number;
  /** Login of a person, code of a department. */
  key: string;
  /** @example "add" */
  what: 'add' | 'change' | 'same';
}

/** What an import did, or would do. With one fault nothing is done. */
export class ImportReportDto {
  dryRun: boolean;
  /** Whether anything was written. */
  applied: boolean;
  rows: ImportRowDto[];
  /** Every faulty cell: `path` is `row 5: phone`. */
  faults: FaultDto[];
  /** Passwords of new people, shown once. */
  passwords: OneTimePasswordDto[] | null;
}
