import { GUEST_FIELD_NAMES, GUEST_GROUPS } from '@app/domain';
import { IsListOfCodes, ListInQuery, Optional } from '../platform';

const ASKABLE = [...new Set<string>([...GUEST_GROUPS, ...GUEST_FIELD_NAMES])];

export class GuestQueryDto {
  /**
   * Groups or single fields wanted beside names, units and titles, separated by commas:
   * identity, contact, diet, health, travel, or for example phone. A list gives none by itself; one
   * guest gives all that this person may see. What he may not see is refused with 403. Reading
   * sensitive fields is recorded.
   * @example "contact,travel"
   */
  @Optional()
  @ListInQuery()
  @IsListOfCodes(ASKABLE)
  fields?: string[];
}

export class GuestCountDto {
  key: string | null;
  count: number;
}

export class GuestCountsDto {
  total: number;
  /** By batch of arrival or departure. */
  batches: GuestCountDto[];
  groups: GuestCountDto[];
  /** By diet, most frequent first; absent for those who may not read it. */
  diets?: GuestCountDto[];
}
