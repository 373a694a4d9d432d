import { IsText } from '../platform';

export class SearchQueryDto {
  /** Part of a name, a code, a title; two characters are enough. */
  @IsText({ max: 60 })
  q: string;
}

export class FoundReceptionDto {
  id: string;
  code: string;
  title: string;
  stage: string;
  status: string;
}

export class FoundTaskDto {
  id: string;
  what: string;
  departmentName: string;
  receptionId: string;
  receptionTitle: string;
}

/** A colleague; without numbers and addresses. */
export class FoundPersonDto {
  id: string;
  name: string;
  title: string | null;
  departmentName: string | null;
}

/** What this person may see of what he looks for, a few of each kind. */
export class SearchDto {
  receptions: FoundReceptionDto[];
  tasks: FoundTaskDto[];
  people: FoundPersonDto[];
}
