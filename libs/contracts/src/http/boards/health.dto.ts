/** 红黄绿灯, computed. Nothing to report from is grey, never green. */
export class HealthDto {
  /**
   * red, amber, green, grey.
   * @example "red"
   */
  level: string;
  /**
   * The rules that made it so, the worst first.
   * @example ["task.late"]
   */
  rules: string[];
}
