/** Days of one year that are not what their weekday says (法定节假日与调休). Dates `YYYY-MM-DD`. */
export interface HolidayYear {
  readonly year: number;
  /** Days off, weekends that are off anyway included or not. */
  readonly off: readonly string[];
  /** Saturdays and Sundays worked (调休上班). */
  readonly worked: readonly string[];
  /** Where it was published. */
  readonly source: string;
}
