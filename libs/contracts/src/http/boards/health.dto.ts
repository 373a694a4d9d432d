/** 人工定色: a colour that a person has given. */
export class JudgedHealthDto {
  /** @example "现场一切就绪，仅缺补报" */
  reason: string;
  /** Name of the person. */
  by: string;
  /** From then on the colour is computed again. */
  until: Date;
  /**
   * What the rules say meanwhile.
   * @example "red"
   */
  computed: string;
}

/** 红黄绿灯: computed, unless somebody has set it by hand for a time. Nothing to report from is grey, never green. */
export class HealthDto {
  /**
   * red, amber, green, grey.
   * @example "red"
   */
  level: string;
  /**
   * The rules that made it so, the worst first; `judged` before them where it was set by hand.
   * @example ["task.late"]
   */
  rules: string[];
  judged: JudgedHealthDto | null;
}
