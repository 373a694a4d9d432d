import { FlagInQuery, IsFlag, IsId, IsWhole, NumberInQuery, Optional } from '../platform';

const MOST_CONTACTS = 1000;

/** Whose number: one of ours by id, or one of the other side by its place in the list. */
export class PhoneQueryDto {
  @Optional()
  @IsId()
  person?: string;

  /** From 0 on, in the order of `otherSide`. */
  @Optional()
  @NumberInQuery()
  @IsWhole({ min: 0, max: MOST_CONTACTS })
  otherSide?: number;
}

export class PhoneDto {
  phone: string | null;
}

export class ContactsQueryDto {
  /** Every number in full, for the printed 通讯录; that they were shown is recorded. */
  @Optional()
  @FlagInQuery()
  @IsFlag()
  numbers?: boolean;
}
