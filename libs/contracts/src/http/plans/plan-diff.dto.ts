/** How many were added, removed and changed. */
export class AmountDto {
  added: number;
  removed: number;
  changed: number;
}

/** How large a change is; a department reads its own numbers only. */
export class ChangeSizeDto {
  /** The version it is counted from; 0 = from nothing. */
  since: number;
  items: AmountDto;
  /**
   * Tasks, by code of the department.
   * @example {"transport": {"added": 0, "removed": 0, "changed": 2}}
   */
  departments: Record<string, AmountDto>;
}

/** One field before and after, as the plan states it. */
export class FieldChangeDto {
  /** @example "due" */
  field: string;
  from: unknown;
  to: unknown;
  /** Of a time: what it comes to. RFC 3339; null while it is open. */
  at?: { from: string | null; to: string | null };
}

export class BatchDiffDto {
  key: string;
  /** added, removed, changed */
  change: string;
  /** arrival, departure */
  direction: string;
  number: string | null;
  from: string | null;
  to: string | null;
}

export class ItemDiffDto {
  /** @example "dinner" */
  key: string;
  /** added, removed, changed */
  change: string;
  title: string;
  guestGroup: string | null;
  /** IANA zone its times are read in. */
  zone: string;
  fields: FieldChangeDto[];
  /** Key of the item whose move has moved this one. */
  follows: string | null;
  /** Tasks that moved with it. */
  followers: { department: string; task: string }[];
  /** @example "晚宴 19:00 → 19:40" */
  sentence: string;
}

export class TaskDiffDto {
  /** @example "fleet" */
  task: string;
  /** added, removed, changed */
  change: string;
  what: string;
  /** Key of its item. */
  item: string | null;
  zone: string;
  fields: FieldChangeDto[];
  /** Key of the item whose move has moved it. */
  follows: string | null;
  /** @example "车队集合随“晚宴” 18:20 → 19:00" */
  sentence: string;
}

export class DepartmentDiffDto {
  /** @example "transport" */
  department: string;
  name: string;
  /** added, removed, changed */
  change: string;
  fields: FieldChangeDto[];
  tasks: TaskDiffDto[];
  sentences: string[];
}

export class PersonPartDto {
  /** doer, checker, lead, companion */
  role: string;
  department: string | null;
  task: string | null;
  item: string | null;
  /** added: it became his; removed: it is his no longer; changed: still his, but not as it was. */
  change: string;
}

export class PersonDiffDto {
  userId: string;
  /** @example "张明" */
  name: string;
  parts: PersonPartDto[];
  sentences: string[];
}

/** What changed for one group of guests. */
export class GroupDiffDto {
  /** null: items for all guests. */
  group: string | null;
  /** Keys of the items. */
  items: string[];
  sentences: string[];
}

/** A contingency branch or a budget line. */
export class KeyedDiffDto {
  key: string;
  change: string;
  title: string;
  fields: FieldChangeDto[];
}

/** Two plans compared: in words, and field by field. Lists are empty where nothing differs. */
export class PlanDiffDto {
  /**
   * The version compared from, or "draft".
   * @example "1"
   */
  from: string;
  /** @example "2" */
  to: string;
  /** IANA zone of the reception. */
  zone: string;
  same: boolean;
  /**
   * The whole in as few sentences as it takes.
   * @example ["晚宴 19:00 → 19:40；车队集合随之 18:20 → 19:00"]
   */
  sentences: string[];
  size: ChangeSizeDto;
  batches: BatchDiffDto[];
  items: ItemDiffDto[];
  departments: DepartmentDiffDto[];
  people: PersonDiffDto[];
  groups: GroupDiffDto[];
  branches: KeyedDiffDto[];
  budget: KeyedDiffDto[];
}
