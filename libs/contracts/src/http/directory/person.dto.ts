/** Somebody who can be asked, with the number to call: the duty phone where there is one. */
export class PersonDto {
  id: string;
  /** @example "王建国" */
  name: string;
  /** @example "外事处副处长" */
  title: string | null;
  /** @example "13900000001" */
  phone: string | null;
}
