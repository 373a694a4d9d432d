import { ruleOfGuestField, type GuestField } from '@app/domain';
import { IsText, Nullable } from '../platform';

/** A guest's field: its length and whether it may have lines come from the domain. */
const IsGuest = (field: GuestField): PropertyDecorator => {
  const { max, lines } = ruleOfGuestField(field);
  return (target, property) => {
    IsText({ max, multiline: lines })(target, property);
    Nullable()(target, property);
  };
};

/** What is known of a guest. Left out or null: not known. One of the two names is needed. */
export class GuestValuesDto {
  /**
   * Key of an arrival or departure batch of the reception.
   * @example "b1"
   */
  @IsGuest('batch') batch?: string | null;
  /** @example "随员" */
  @IsGuest('group') group?: string | null;
  /** @example "佐藤健" */
  @IsGuest('name') name?: string | null;
  /** @example "SATŌ Takeru" */
  @IsGuest('originalName') originalName?: string | null;
  /** @example "北海道厅" */
  @IsGuest('unit') unit?: string | null;
  /** @example "知事" */
  @IsGuest('title') title?: string | null;
  @IsGuest('gender') gender?: string | null;
  @IsGuest('ethnicity') ethnicity?: string | null;
  @IsGuest('religion') religion?: string | null;
  /** 职级 of the guest; never the reception's grade. */
  @IsGuest('rank') rank?: string | null;
  @IsGuest('age') age?: string | null;
  @IsGuest('idNumber') idNumber?: string | null;
  /** @example "+81 11 231 4111" */
  @IsGuest('phone') phone?: string | null;
  @IsGuest('email') email?: string | null;
  /**
   * 忌口 and habits.
   * @example "不食生冷"
   */
  @IsGuest('diet') diet?: string | null;
  @IsGuest('health') health?: string | null;
  /**
   * Flight or train.
   * @example "NH 903"
   */
  @IsGuest('transport') transport?: string | null;
  /** @example "1号车" */
  @IsGuest('car') car?: string | null;
  @IsGuest('room') room?: string | null;
}

/** A guest, as far as the reader may see him. Fields he may not see, or did not ask for, are absent. */
export class GuestDto extends GuestValuesDto {
  id: string;
  /** Place in the list, from 1. */
  position: number;
  /** Version for If-Match. */
  revision: number;
  /** True when the sensitive values were erased for good. */
  erased: boolean;
}

export class GuestListDto {
  /** Groups of fields this person may ask for. */
  allowed: string[];
  guests: GuestDto[];
}

/** What changing a guest answers. */
export class GuestChangedDto {
  id: string;
  revision: number;
}
